import { expect, test } from 'vitest';
import type { MatrixEntry } from '../corpus/entries.ts';
import { readDocument } from '../markdown/read-document.ts';
import { readMatrix } from './read-matrix.ts';
import { matrixText, organisation } from './table.test-data.ts';
import { versionOn, versionProblems, versionsOf } from './versions.ts';

/** A version `v<n>` of `v1` with its first and last day. */
function version(number: number, from?: string, until?: string): MatrixEntry {
  const id = `v${String(number)}`;
  const effective =
    from === undefined
      ? ''
      : `effective: { from: ${from}${until === undefined ? '' : `, until: ${until}`} }`;
  const text = matrixText({
    inputs: 'a: { type: number, label: A, domain: "[0..9]" }',
    more:
      [effective, number === 1 ? '' : 'versionOf: v1'].filter(Boolean).join('\n') ||
      'hitPolicy: unique',
    table: '| A | Credit |\n| - | - |\n| any | none |',
  });
  const { document } = readDocument({ path: `${id}.mdx`, text }, 'compensation', id);
  return readMatrix(document, organisation).entry!;
}

function problems(...entries: MatrixEntry[]): string[] {
  return versionsOf(entries)
    .flatMap((group) => versionProblems(group))
    .map(
      ({ kind, first, second, from, until }) =>
        `${kind} ${first.id} ${second.id} ${from} ${until ?? 'on'}`,
    );
}

test('versions that follow each other day by day are sound, in any order', () => {
  const first = version(1, '2025-01-01', '2025-12-31');
  const second = version(2, '2026-01-01', '2026-06-30');
  const third = version(3, '2026-07-01');
  expect(problems(third, first, second)).toEqual([]);
  expect(versionsOf([third, first, second])[0]!.map(({ id }) => id)).toEqual(['v1', 'v2', 'v3']);
});

test('a day with two versions, or with none, is told', () => {
  expect(problems(version(1, '2025-01-01', '2025-12-31'), version(2, '2025-12-31'))).toEqual([
    'overlap v1 v2 2025-12-31 2025-12-31',
  ]);
  expect(problems(version(1, '2025-01-01', '2025-12-30'), version(2, '2026-01-02'))).toEqual([
    'gap v1 v2 2025-12-31 2026-01-01',
  ]);
  expect(problems(version(1), version(2, '2026-01-01'))).toEqual(['overlap v1 v2 2026-01-01 on']);
  expect(
    problems(
      version(1, '2025-01-01'),
      version(2, '2025-06-01', '2025-06-30'),
      version(3, '2026-01-01'),
    ),
  ).toEqual(['overlap v1 v2 2025-06-01 2025-06-30', 'overlap v1 v3 2026-01-01 on']);
});

test('a matrix without versions is not judged', () => {
  expect(problems(version(1, '2025-01-01', '2025-02-01'))).toEqual([]);
});

test('the day chooses the version', () => {
  const [versions] = versionsOf([version(1, '2025-01-01', '2025-12-31'), version(2, '2026-01-01')]);
  expect(versionOn(versions!, '2025-12-31')?.id).toBe('v1');
  expect(versionOn(versions!, '2026-01-01')?.id).toBe('v2');
  expect(versionOn(versions!, '2024-12-31')).toBeUndefined();
});
