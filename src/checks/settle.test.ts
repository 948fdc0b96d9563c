import { describe, expect, test } from 'vitest';
import { finding, findingKey, type Finding, type Level } from '../core/finding.ts';
import { settle } from './settle.ts';

function found(id: `${string}/${string}`, line: number, details: Partial<Finding> = {}): Finding {
  const rule = {
    id,
    level: 'error' as Level,
    summary: '',
    why: '',
    help: '',
    examples: { bad: [] },
  };
  const at = { line, column: 1 };
  return Object.assign(
    finding(rule, { file: 'a.mdx', place: { start: at, end: at }, message: `No ${id}` }),
    details,
  );
}

const told = (findings: readonly Finding[]) =>
  findings.map(({ file, line, ruleId }) => `${file}:${String(line)} ${ruleId}`);

describe('findings are told', () => {
  test('by file, line, column and rule, whatever order they come in', () => {
    const findings = [
      found('b/b', 2),
      found('a/a', 10),
      found('a/a', 2),
      found('z/z', 1, { file: '0.mdx' }),
    ];
    expect(told(settle(findings))).toEqual([
      '0.mdx:1 z/z',
      'a.mdx:2 a/a',
      'a.mdx:2 b/b',
      'a.mdx:10 a/a',
    ]);
    expect(told(settle([...findings].reverse()))).toEqual(told(settle(findings)));
  });

  test('once, and as what stands for itself', () => {
    const cause = found('b/b', 1);
    const twice = [found('a/a', 2, { causedBy: findingKey(cause) }), found('a/a', 2), cause];
    const [, settled, ...rest] = settle(twice);
    expect(rest).toEqual([]);
    expect(settled?.causedBy).toBeUndefined();
  });

  test('at the level that the organisation sets, or not at all', () => {
    const settled = settle([found('a/a', 1), found('b/b', 2)], { 'a/a': 'warning', 'b/b': 'off' });
    expect(settled.map(({ level, fatal }) => [level, fatal])).toEqual([['warning', false]]);
  });

  test('at their own level where files are read', () => {
    const settled = settle([found('mdx/script', 1)], { 'mdx/script': 'off' });
    expect(settled.map(({ level }) => level)).toEqual(['error']);
  });
});

describe('a cause', () => {
  test('that has one itself gives way to it', () => {
    const root = found('a/a', 1);
    const middle = found('b/b', 2, { causedBy: findingKey(root) });
    const last = found('c/c', 3, { causedBy: findingKey(middle) });
    expect(settle([last, middle, root]).map(({ causedBy }) => causedBy)).toEqual([
      undefined,
      findingKey(root),
      findingKey(root),
    ]);
  });

  test('that is switched off leaves the finding to stand for itself', () => {
    const root = found('a/a', 1);
    const last = found('b/b', 2, { causedBy: findingKey(root) });
    const [settled] = settle([root, last], { 'a/a': 'off' });
    expect([settled?.ruleId, settled?.causedBy]).toEqual(['b/b', undefined]);
  });

  test('that is not told leaves the finding to stand for itself', () => {
    expect(settle([found('a/a', 1, { causedBy: 'elsewhere' })])[0]?.causedBy).toBeUndefined();
  });

  test('never hides all of a circle', () => {
    const one = found('a/a', 1);
    const two = found('b/b', 2, { causedBy: findingKey(one) });
    one.causedBy = findingKey(two);
    const settled = settle([one, two]);
    expect(settled.some(({ causedBy }) => causedBy === undefined)).toBe(true);
  });
});
