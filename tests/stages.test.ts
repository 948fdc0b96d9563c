import { describe, expect, test } from 'vitest';
import { atOnce } from '../scripts/test/at-once.ts';
import {
  count,
  summarise,
  toolResult,
  vitestResult,
  type VitestReport,
} from '../scripts/test/result.ts';
import { chooseStages, STAGES } from '../scripts/test/stages.ts';

describe('the stages that are run', () => {
  test.each([
    ['all, when none is named', [], STAGES, []],
    ['the ones that are named, in their order', ['unit', 'lint'], ['lint', 'unit'], []],
    ['the build too, when tests need the site', ['browser'], ['build', 'browser'], []],
    ['a group', ['types'], ['types-core', 'types-astro'], []],
    ['narrowed down by a path', ['unit', 'src/core'], ['unit'], ['src/core']],
  ])('are %s', (_, words, stages, paths) => {
    expect(chooseStages(words)).toEqual({ stages, paths });
  });

  test('are none when a name is unknown', () => {
    expect(chooseStages(['units'])).toHaveProperty('problem', expect.stringContaining('"units"'));
  });
});

test('tools run two at a time, each in its turn, and their results stay in order', async () => {
  const ends = [0, 1, 2, 3].map(() => Promise.withResolvers<undefined>());
  const begun: number[] = [];
  const works = ends.map(({ promise }, index) => async () => {
    begun.push(index);
    await promise;
    return index;
  });
  const all = atOnce(2, works);
  expect(begun).toEqual([0, 1]);
  ends[1]?.resolve(undefined);
  await expect.poll(() => begun).toEqual([0, 1, 2]);
  for (const { resolve } of ends) resolve(undefined);
  expect(await all).toEqual([0, 1, 2, 3]);
});

describe('the count', () => {
  const report: VitestReport = {
    numPassedTests: 3,
    numFailedTests: 1,
    numPendingTests: 2,
    numTodoTests: 0,
    testResults: [
      { status: 'failed', assertionResults: [{ status: 'failed' }, { status: 'passed' }] },
      { status: 'failed', assertionResults: [] },
      { status: 'passed', assertionResults: [{ status: 'passed' }, { status: 'passed' }] },
    ],
  };
  const run = { stage: 'unit', code: 1, seconds: 2 } as const;

  test('takes each test, and a file that could not be loaded as one failure', () => {
    expect(vitestResult(report, run)).toMatchObject({ passed: 3, failed: 2, skipped: 2 });
  });

  test('takes a run that failed without a failed test as one failure', () => {
    const green = { ...report, numFailedTests: 0, testResults: [] };
    expect(vitestResult(green, run)).toMatchObject({ passed: 3, failed: 1 });
    expect(vitestResult(green, { ...run, code: 0 })).toMatchObject({ passed: 3, failed: 0 });
  });

  test('takes a run that left no report as one failure', () => {
    expect(vitestResult(undefined, run)).toMatchObject({ passed: 0, failed: 1 });
  });

  test('adds up, a tool being one', () => {
    const results = [
      toolResult('lint', 0, 1),
      toolResult('build', 2, 1),
      vitestResult(report, run),
    ];
    expect(count(results)).toEqual({ passed: 4, failed: 3 });
    expect(summarise(results)).toMatchInlineSnapshot(`
      "
        pass  lint      1.0 s  1 passed
        FAIL  build     1.0 s  0 passed, 1 failed
        FAIL  unit      2.0 s  3 passed, 2 failed, 2 skipped
      "
    `);
  });
});
