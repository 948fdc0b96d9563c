import { execFile, execFileSync } from 'node:child_process';
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { PROJECT } from '../src/node/project.ts';

const sound = fileURLToPath(new URL('worlds/sound', import.meta.url));
let root = '';
let matrix = '';

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'amends-keep-'));
  matrix = join(root, 'src/content/compensation/delivery.mdx');
  await cp(sound, root, { recursive: true });
});
afterEach(() => rm(root, { recursive: true }));

test('without a history the present version is kept, once', async () => {
  expect((await keep()).output).toMatch(
    /^There is no git history here.*\n.*\.yaml is written\.\n$/,
  );
  expect(await versions()).toHaveLength(1);
  expect((await keep()).output).not.toContain('is written');
});

test('with a history every version that was ever in force is kept, with its first day', async () => {
  git('init', '-q');
  await commit('first', '2026-01-05');
  await change(matrix, '| £5     ', '| £6     ');
  await commit('another amount', '2026-03-01');
  await writeFile(matrix, `${await readFile(matrix, 'utf8')}\nMore words.\n`);
  await commit('words alone', '2026-04-01');
  await change(join(root, 'src/content/organisation.yaml'), /limit: £\d+/, 'limit: £31');
  await commit('another limit', '2026-05-01');
  await change(matrix, '| £6     ', '| £7     ');
  const { code } = await keep();
  const texts = await Promise.all((await versions()).map((path) => readFile(path, 'utf8')));
  const days = texts.map((text) => /^seen: (.*)$/m.exec(text)?.[1]).sort();
  expect(days).toEqual(['2026-01-05', '2026-03-01', '2026-05-01', '2026-11-25']);
  expect(texts.filter((text) => text.includes('| £5 '))).toHaveLength(1);
  expect(code).toBe(0);
});

test('what cannot be read any more is counted, and the rest is kept', async () => {
  git('init', '-q');
  const good = await readFile(matrix, 'utf8');
  await writeFile(matrix, good.replace('hitPolicy: unique', 'hitPolicy: once'));
  await commit('a format of the past', '2026-01-05');
  await writeFile(matrix, good);
  expect((await keep()).output).toMatch(/is written\.\nLeft out of the history.*: 1\.\n$/);
});

test('a folder without an organisation is refused in a sentence', async () => {
  await rm(join(root, 'src'), { recursive: true });
  expect(await keep()).toEqual({
    code: 2,
    output: `There is no organisation in ${root} that can be read.\n`,
  });
});

async function versions(): Promise<string[]> {
  const folder = join(root, 'src/content/versions/delivery');
  return (await readdir(folder)).map((name) => join(folder, name));
}

async function change(path: string, from: string | RegExp, to: string): Promise<void> {
  const text = await readFile(path, 'utf8');
  expect(text.replace(from, to)).not.toBe(text);
  await writeFile(path, text.replace(from, to));
}

async function commit(message: string, day: string): Promise<void> {
  git('add', '-A');
  const date = `${day}T12:00:00Z`;
  const env = { ...process.env, GIT_AUTHOR_DATE: date, GIT_COMMITTER_DATE: date };
  const who = ['-c', 'user.name=Care', '-c', 'user.email=care@example.com'];
  execFileSync('git', ['-C', root, ...who, 'commit', '-qm', message], { env });
}

function git(...args: readonly string[]): void {
  execFileSync('git', ['-C', root, ...args]);
}

function keep(): Promise<{ code: number; output: string }> {
  const script = join(PROJECT, 'scripts/keep.ts');
  const args = [script, '--root', root, '--today', '2026-11-25'];
  return new Promise((resolve) => {
    execFile(process.execPath, args, (error, stdout, stderr) =>
      resolve({ code: error ? Number(error.code) : 0, output: stdout + stderr }),
    );
  });
}
