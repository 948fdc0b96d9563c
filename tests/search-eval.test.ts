import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { ask, scoresOf } from '../scripts/search-eval/measure.ts';
import { readQueries } from '../scripts/search-eval/read-queries.ts';
import { withSlips } from '../scripts/search-eval/slips.ts';
import { PROJECT } from '../src/node/project.ts';

const folder = mkdtempSync(join(tmpdir(), 'amends-eval-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('a file of queries', () => {
  it('is one object a line, with an origin and a gap that may be left out', () => {
    expect(readQueries('{"q":"charged twice","ids":["overcharged"]}\n\n')).toEqual([
      { q: 'charged twice', ids: ['overcharged'], origin: 'verbatim', gap: false },
    ]);
  });

  it.each([
    ['{"q":"a","ids":[]}\n{"q":', /^Line 2 is no JSON/],
    ['[1]', /^Line 1: expected an object/],
    ['{"ids":[]}', /^Line 1: expected "q"/],
    ['{"q":"a","ids":"late"}', /^Line 1: expected "ids"/],
    ['{"q":"a","ids":[],"origin":"chat"}', /^Line 1: expected "origin"/],
    ['{"q":"a","ids":[],"gap":"no"}', /^Line 1: expected "gap"/],
    ['\n', /^No query/],
  ])('is refused with the line: %s', (text, message) => {
    expect(() => readQueries(text)).toThrow(message);
  });
});

describe('scores', () => {
  it('count the rank of the first right playbook, and an empty answer as nothing', async () => {
    const queries = readQueries(
      ['{"q":"one","ids":["a"]}', '{"q":"two","ids":["b","c"]}', '{"q":"three","ids":["a"]}'].join(
        '\n',
      ),
    );
    const answers: Record<string, string[]> = { one: ['a'], two: ['a', 'c'], three: [] };
    const outcomes = await ask(
      {
        name: 'fixed',
        search: (query) => {
          const playbooks = answers[query] ?? [];
          return { playbooks, lines: playbooks.map((id) => `playbook/${id}`) };
        },
      },
      queries,
    );
    expect(outcomes.map(({ rank }) => rank)).toEqual([1, 2, undefined]);
    const { at1, at3, mrr, none } = scoresOf(outcomes);
    expect([at1, at3, mrr, none].map((share) => share.toFixed(3))).toEqual([
      '0.333',
      '0.667',
      '0.500',
      '0.333',
    ]);
  });
});

describe('slips', () => {
  it('are the same in every run, one in a word of four letters or more', () => {
    const queries = readQueries('{"q":"late parcel","ids":["a"]}\n{"q":"doa","ids":["a"]}');
    const slipped = withSlips(queries).map(({ q }) => q);
    expect(slipped).toEqual(withSlips(queries).map(({ q }) => q));
    expect(slipped.length).toBeGreaterThan(1);
    for (const q of slipped) expect(q.split(' ')).toHaveLength(2);
  });
});

describe('the command', () => {
  it('ends with 2 and names the line that it cannot read', () => {
    const file = join(folder, 'bad.jsonl');
    writeFileSync(file, '{"q":"late","ids":["late-delivery"]}\nlate\n');
    const { status, stderr } = spawnSync(process.execPath, ['scripts/search-eval.ts', file], {
      cwd: PROJECT,
      encoding: 'utf8',
    });
    expect(status).toBe(2);
    expect(stderr).toMatch(/^Line 2 is no JSON/);
  });

  it('measures over a content root elsewhere', { timeout: 60_000 }, () => {
    const file = join(folder, 'good.jsonl');
    writeFileSync(file, '{"q":"my parcel is late","ids":["late-delivery"],"origin":"keyword"}\n');
    const root = join(PROJECT, 'tests/worlds/sound');
    const { status, stdout } = spawnSync(
      process.execPath,
      ['scripts/search-eval.ts', file, '--root', root, '--json'],
      { cwd: PROJECT, encoding: 'utf8' },
    );
    expect(status).toBe(0);
    const { engines } = JSON.parse(stdout) as { engines: Record<string, { keyword: object }> };
    expect(engines['finder']?.keyword).toMatchObject({ queries: 1, at1: 1, none: 0 });
  });
});
