import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { PROJECT } from '../src/node/project.ts';
import { runNode } from '../src/node/run.ts';

const script = resolve(PROJECT, 'scripts/check.ts');
const sound = resolve(PROJECT, 'tests/worlds/sound');

/** Runs the command on the sound world unless another root is given, on a day on which it is sound. */
function check(...args: readonly string[]) {
  const root = args.includes('--root') ? [] : ['--root', sound];
  const today = args.includes('--today') ? [] : ['--today', '2026-11-22'];
  return runNode([script, ...root, ...today, ...args], { output: 'keep' });
}

describe('the check command ends with', () => {
  test('0 when nothing is wrong', async () => {
    expect(await check()).toEqual({ code: 0, output: 'No findings in 8 entries.\n' });
  });

  test('0 when there are only warnings', async () => {
    const { code, output } = await check('--today', '2029-01-01');
    expect(code).toBe(0);
    expect(output).toContain('warning  review/overdue');
  });

  test('1 when there is an error', async () => {
    const { code, output } = await check('--today', '2026-11-01');
    expect(code).toBe(1);
    expect(output).toContain('error  review/future');
  });

  test.each([
    ['an unknown option', ['--rot', 'x'], "Unknown option '--rot'"],
    ['an unknown format', ['--format', 'xml'], 'Unexpected format "xml"'],
    ['a day that does not exist', ['--today', '2026-02-30'], 'Unexpected day "2026-02-30"'],
    ['a root that is not there', ['--root', '/nowhere/at/all'], 'There is no folder'],
    [
      'a root without an organisation',
      ['--root', resolve(PROJECT, 'docs')],
      'There is no src/content/organisation.yaml',
    ],
    [
      'a path that is not there',
      ['playbooks/lost.mdx'],
      'There is no content at playbooks/lost.mdx',
    ],
  ])('2 and says why for %s', async (_, args, words) => {
    const { code, output } = await check(...args);
    expect(output).toContain(words);
    expect(code).toBe(2);
  });
});

describe('the check command', () => {
  test('prints JSON and nothing else', async () => {
    const { output } = await check('--format', 'json', '--today', '2026-11-01');
    const findings = JSON.parse(output) as { rule: string }[];
    expect(findings.length).toBeGreaterThan(0);
    expect(new Set(findings.map(({ rule }) => rule))).toEqual(new Set(['review/future']));
  });

  test('prints workflow commands with paths from where it was started', async () => {
    const { output } = await check('--format', 'github', '--today', '2026-11-01');
    expect(output).toMatch(
      /^::error file=tests\/worlds\/sound\/playbooks\/late-delivery\.mdx,line=15/,
    );
  });

  test('reports only what it was asked for, though it reads everything', async () => {
    const paths = ['playbooks', 'tests/worlds/sound/src/content/docs/start.mdx'];
    const { output } = await check('--format', 'json', '--today', '2026-11-01', ...paths);
    const findings = JSON.parse(output) as { file: string }[];
    expect(findings.map(({ file }) => file)).toEqual([
      'playbooks/late-delivery.mdx',
      'src/content/docs/start.mdx',
    ]);
  });

  test('explains itself', async () => {
    const { code, output } = await check('--help');
    expect(code).toBe(0);
    expect(output).toMatch(/^Usage: npm run check/);
  });
});
