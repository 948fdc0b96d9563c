import { describe, expect, test } from 'vitest';
import { checkContent } from '../src/checks/check-content.ts';
import { registry } from '../src/checks/registry.ts';
import type { BadExample, ExampleEdit, Finding } from '../src/core/finding.ts';
import type { SourceFile } from '../src/core/markdown/document.ts';
import { sampleRoot, sampleToday } from '../src/rules/sample-root.ts';

test('the sample root is sound', () => {
  expect(describeAll(findingsAfter())).toEqual([]);
});

test('the registry is sorted by id, and each id is there once', () => {
  const ids = registry.map(({ id }) => id);
  expect(ids).toEqual([...new Set(ids)].sort());
});

describe.each(registry.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  test('has an id, texts and an example of what it finds', () => {
    expect(id).toMatch(/^[a-z]+(-[a-z]+)*\/[a-z]+(-[a-z]+)*$/);
    for (const text of [rule.summary, rule.why, rule.help]) {
      expect(text).toMatch(/^\S[\s\S]*[.?!)]$/);
    }
    expect(rule.examples.bad.length).toBeGreaterThan(0);
  });

  test.each(rule.examples.bad.map((example) => [titleOf(example), example] as const))(
    'finds exactly one thing in %s',
    (_, example) => {
      const found = findingsAfter(example).filter(({ causedBy }) => causedBy === undefined);
      const place = example.at?.replace(/$/, ' ') ?? '';
      expect(describeAll(found)).toEqual([
        expect.stringMatching(`^${example.in ?? example.file}:${place}.*\\b${id} `),
      ]);
    },
  );

  test('words its findings by the grammar', () => {
    for (const example of rule.examples.bad) {
      for (const { reason, why, help } of findingsAfter(example)) {
        expect(reason).toMatch(/^(Unexpected|No) [^\n]+[^.\n]$/);
        expect(reason.length).toBeLessThanOrEqual(120);
        expect(why).toMatch(/[.?!)]$/);
        expect(help).not.toBe('');
      }
    }
  });

  test.each((rule.examples.good ?? []).map((example) => [titleOf(example), example] as const))(
    'finds nothing in %s',
    (_, example) => {
      expect(describeAll(findingsAfter(example))).toEqual([]);
    },
  );
});

/** The findings of the sample root after one edit. */
function findingsAfter(edit?: ExampleEdit): readonly Finding[] {
  const texts = edit ? { ...sampleRoot, [edit.file]: edited(edit) } : sampleRoot;
  const files: SourceFile[] = Object.entries(texts).map(([path, text]) => ({ path, text }));
  return checkContent(files, { today: sampleToday }).findings;
}

function edited({ file, from, to }: ExampleEdit): string {
  if (from === undefined) return to;
  const parts = (sampleRoot[file] ?? '').split(from);
  expect(parts, `${from} stands ${parts.length - 1} times in ${file}`).toHaveLength(2);
  return parts.join(to);
}

function describeAll(findings: readonly Finding[]): readonly string[] {
  return findings.map(
    ({ file, place: { start }, ruleId, reason }) =>
      `${file}:${start.line}:${start.column} ${ruleId} ${reason}`,
  );
}

function titleOf({ to, file }: BadExample): string {
  return JSON.stringify(to.length > 60 ? `${file} with ${to.slice(0, 60)}…` : to);
}
