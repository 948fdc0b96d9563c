import { expect, test } from 'vitest';
import { sampleRoot, sampleToday } from '../rules/sample-root.ts';
import { checkContent } from './check-content.ts';

const file = 'src/content/compensation/delivery.mdx';

test.each([
  ['label: Days late,', 'label: Days late, so far,', '4:36'],
  ['label: Credit,', 'label: Credit, or voucher,', '8:33'],
])('a label that an unquoted comma cuts is one mistake: %s', (from, to, at) => {
  const text = (sampleRoot[file] ?? '').replace(from, to);
  const files = Object.entries({ ...sampleRoot, [file]: text });
  const { findings } = checkContent(
    files.map(([path, each]) => ({ path, text: each })),
    { today: sampleToday },
  );
  const cause = `${file}:${at}:frontmatter/changed-value`;
  expect(findings.map(({ ruleId, causedBy }) => [ruleId, causedBy])).toEqual([
    ['frontmatter/changed-value', undefined],
    ['matrix/table', cause],
  ]);
});
