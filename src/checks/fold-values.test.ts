import { expect, test } from 'vitest';
import { sampleRoot, sampleToday } from '../rules/sample-root.ts';
import { checkContent } from './check-content.ts';

const organisation = 'src/content/organisation.yaml';
const matrix = 'src/content/compensation/delivery.mdx';

/** What a check of the sample root says after some replacements: each finding by rule and place. */
function findingsAfter(...edits: readonly (readonly [path: string, from: string, to: string])[]) {
  const texts: Record<string, string> = { ...sampleRoot };
  for (const [path, from, to] of edits) {
    expect(texts[path]).toContain(from);
    texts[path] = (texts[path] ?? '').replace(from, to);
  }
  const files = Object.entries(texts).map(([path, text]) => ({ path, text }));
  return checkContent(files, { today: sampleToday }).findings;
}

test('a standing that was renamed is one finding, and it says so', () => {
  const found = findingsAfter([organisation, 'loyal]', 'faithful]']);
  const [first, ...others] = found.filter(({ causedBy }) => causedBy === undefined);
  expect(others).toEqual([]);
  expect(first?.reason).toContain('“loyal”');
  expect(first?.help).toContain('Was it renamed in src/content/organisation.yaml?');
  expect(found.length).toBeGreaterThan(1);
});

test('a standing and a severity that are lost are two findings', () => {
  const found = findingsAfter(
    [organisation, 'loyal]', 'faithful]'],
    [organisation, 'critical]', 'severe]'],
  );
  const first = found.filter(({ causedBy }) => causedBy === undefined);
  const values = first.map(({ reason }) => /“(\w+)”/.exec(reason)?.[1]);
  expect(values.sort()).toEqual(['critical', 'loyal']);
});

test('a slip in one cell is only that', () => {
  const [found, ...others] = findingsAfter([matrix, '| loyal', '| loyl']);
  expect(others).toEqual([]);
  expect(found?.help).not.toContain('renamed');
});
