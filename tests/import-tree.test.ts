import { execFile } from 'node:child_process';
import { mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { PROJECT } from '../src/node/project.ts';

let folder = '';
const flow = {
  source: 'https://flows.example/register',
  flow: 'register-it',
  start: 'where',
  nodes: {
    done: { title: 'You pay £250,000 [or less].', outcome: true, answers: [] },
    where: {
      title: 'Where {is} it?',
      answers: [
        { label: 'Here', to: 'done' },
        { label: 'Over $5 away', to: 'there' },
      ],
    },
    there: { title: 'It is there', outcome: true, answers: [] },
  },
};

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'amends-import-'));
  await writeFile(join(folder, 'flow.json'), JSON.stringify(flow));
  const broken = structuredClone(flow);
  broken.nodes.where.answers[0]!.to = 'it-is-there';
  await writeFile(join(folder, 'broken.json'), JSON.stringify({ ...broken, flow: 'broken' }));
  await writeFile(join(folder, 'none.json'), '{ "nodes": 3 }');
});
afterAll(() => rm(folder, { recursive: true }));

test('a flow becomes a tree without errors, in the order in which it is met', async () => {
  const { code, output } = await run('tree', 'flow.json');
  expect(output).toMatch(/register-it\.mdx is written\.\nNo findings/);
  expect(code).toBe(0);
  const text = await readFile(join(folder, 'register-it.mdx'), 'utf8');
  expect(text.slice(text.indexOf('##'))).toBe(`## Where &#123;is&#125; it?

- [Here](#you-pay-250000-or-less)
- [Over \`$5\` away](#it-is-there)

## You pay \`£250,000\` \\[or less\\].

Go by [the published flow](https://flows.example/register).

## It is there

Go by [the published flow](https://flows.example/register).
`);
});

test('an entry that is there is not replaced, but with --force', async () => {
  await writeFile(join(folder, 'register-it.mdx'), 'mine');
  const refused = await run('tree', 'flow.json');
  expect([refused.code, refused.output]).toEqual([2, expect.stringContaining('is there already')]);
  expect(await readFile(join(folder, 'register-it.mdx'), 'utf8')).toBe('mine');
  expect((await run('tree', 'flow.json', '--force')).code).toBe(0);
  expect((await readdir(folder)).filter((name) => name.endsWith('.tmp'))).toEqual([]);
});

test('an answer to a step that is not there stays one, though a heading has that name', async () => {
  const { code, output } = await run('tree', 'broken.json');
  expect(code).toBe(1);
  expect(output).toMatch(/broken\.mdx:10:3\n {2}error {2}tree\/unknown-target/);
});

test.each([
  [['tree', 'none.json'], 'is no flow'],
  [['tree', 'nowhere.json'], 'There is no file'],
  [['tree'], 'Name one file'],
  [['pdf', 'flow.json'], 'Unexpected kind "pdf", expected'],
  [['tree', 'flow.json', '--owner', 'nobody'], 'Unexpected owner "nobody"'],
])('%j is refused', async (args, words) => {
  const { code, output } = await run(...args);
  expect([code, output]).toEqual([2, expect.stringContaining(words)]);
});

function run(...args: readonly string[]): Promise<{ code: number; output: string }> {
  const root = join(PROJECT, 'tests/worlds/sound');
  const script = join(PROJECT, 'scripts/import.ts');
  const all = [script, ...args, '--out', folder, '--root', root, '--today', '2026-11-22'];
  return new Promise((resolve) => {
    execFile(process.execPath, all, { cwd: folder }, (error, stdout, stderr) => {
      resolve({ code: Number(error?.code ?? 0), output: stdout + stderr });
    });
  });
}
