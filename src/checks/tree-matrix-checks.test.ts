import { expect, test } from 'vitest';
import { readCorpus } from '../core/corpus/read-corpus.ts';
import { sampleRoot, sampleToday } from '../rules/sample-root.ts';
import { treeAmountUnasked } from './tree-amount-unasked.ts';
import { treeIdleQuestion } from './tree-idle-question.ts';
import { treeRowUnreached } from './tree-row-unreached.ts';
import { sampleTree } from './tree-samples.ts';

const matrix = '[Delivery failures](../compensation/delivery.mdx)';
const ends = `## Credit

Take the amount from ${matrix}.

## Words

Use [Sorry](../templates/late-sorry.mdx).
`;

test.each<[string, string, readonly string[]]>([
  [
    'a fact that the matrix does not know changes nothing',
    '## What happened?\n\n- [This](#credit "fault = ours")\n- [That](#credit "fault = nature")\n\n',
    ['9:1'],
  ],
  [
    'values that the matrix treats alike change nothing',
    '## What happened?\n\n- [This](#credit "standing = new")\n- [That](#credit "standing = regular")\n\n',
    ['9:1'],
  ],
  [
    'values that the matrix tells apart do',
    '## What happened?\n\n- [This](#credit "standing = new")\n- [That](#credit "standing = loyal")\n\n',
    [],
  ],
  [
    'what matters elsewhere changes nothing once another answer has settled the row',
    '## Late?\n\n- [No](#who "daysLate = 0")\n- [Nobody knows](#words)\n\n## Who?\n\n- [This](#credit "standing = new")\n- [That](#credit "standing = loyal")\n\n',
    ['14:1'],
  ],
  [
    'a value that a formula works with matters',
    '## Price?\n\n- [Small](#credit "price = £10")\n- [Large](#credit "price = £900")\n\n',
    [],
  ],
  [
    'a fact that a template says matters where the template is used',
    '## When?\n\n- [Today](#words "newDate = 2026-12-01")\n- [Later](#words "newDate = 2026-12-02")\n\n',
    [],
  ],
])('an idle question: %s', (_, questions, expected) => {
  expect(placesOf(treeIdleQuestion, questions + ends)).toEqual(expected);
});

test('every row is reached when the form asks for what no answer records', () => {
  const body = '## Late?\n\n- [Yes](#credit)\n- [No](#words)\n\n';
  expect(placesOf(treeRowUnreached, body + ends)).toEqual([]);
});

test('rows that the facts of every way exclude are named', () => {
  const body = '## Late?\n\n- [Yes](#credit "daysLate = 2")\n- [No](#words)\n\n';
  const [found] = treeRowUnreached.check(corpusOf(body + ends));
  expect(found?.reason).toBe('No way through the tree leads to 3 rows of the matrix delivery');
  expect(found?.help).toContain('“When days late is 0 days”');
});

test('facts of two ways together reach what neither reaches alone', () => {
  const body =
    '## Late?\n\n- [Not](#credit "daysLate = 0")\n- [A little](#credit "daysLate = 2")\n- [Much](#credit "daysLate = 9")\n\n';
  expect(placesOf(treeRowUnreached, body + ends)).toEqual([]);
});

test('a tree with something to mend first is not blamed for rows', () => {
  const body = '## Late?\n\n- [Yes](#nowhere)\n- [No](#words)\n\n';
  expect(placesOf(treeRowUnreached, body + ends)).toEqual([]);
});

test('an outcome with an amount in its words is told what it does not ask', () => {
  const body =
    '## Late?\n\n- [Yes](#pay)\n- [No](#words)\n\n## Pay\n\nUse [Credit](../templates/late-voucher.mdx).\n\n';
  const [found] = treeAmountUnasked.check(corpusOf(body + ends));
  expect(found?.help).toContain('Days late, Customer standing or Order value. An agent gets here');
});

function placesOf(
  check: typeof treeIdleQuestion | typeof treeRowUnreached,
  body: string,
): string[] {
  return check
    .check(corpusOf(body))
    .map(({ place }) => `${place.start.line}:${place.start.column}`);
}

function corpusOf(body: string) {
  const { file, to } = sampleTree(body);
  const files = Object.entries({ ...sampleRoot, [file]: to });
  const { corpus } = readCorpus(files.map(([path, text]) => ({ path, text })));
  if (!corpus) throw new Error(`The sample of ${sampleToday} could not be read`);
  return corpus;
}
