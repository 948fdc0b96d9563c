import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDocument } from '../markdown/read-document.ts';
import { printTree } from './print.ts';
import type { TreeDraft } from './print.ts';
import { readDecisionTree } from './read.ts';

describe('a printed tree', () => {
  it('is headings, text, and links with facts in their titles', () => {
    const draft: TreeDraft = {
      frontmatter: 'title: Late',
      steps: [
        {
          key: 'q1',
          title: 'Has it [come]?',
          text: 'Look first.',
          answers: [
            { label: 'Yes', to: 'end', facts: { fault: 'ours', daysLate: '3' } },
            { label: 'No', to: './lost.mdx' },
            { label: 'Perhaps', to: 'gone' },
          ],
        },
        { key: 'end', title: 'Go', text: 'See [that](../templates/x.mdx).', answers: [] },
      ],
    };
    expect(printTree(draft)).toBe(`---
title: Late
---

## Has it \\[come\\]?

Look first.

- [Yes](#go "fault = ours; daysLate = 3")
- [No](./lost.mdx)
- [Perhaps](#gone)

## Go

See [that](../templates/x.mdx).
`);
  });

  it('reads back as it was, whatever its words', () => {
    fc.assert(
      fc.property(draftOf(), (draft) => {
        const file = { path: 'src/content/trees/x.mdx', text: printTree(draft) };
        const { tree, messages } = readDecisionTree(readDocument(file, 'trees', 'x').document);
        expect(messages).toEqual([]);
        const ids = tree.steps.map(({ id }) => id);
        expect(tree.steps.map(({ title }) => title)).toEqual(draft.steps.map(({ title }) => title));
        draft.steps.forEach((step, index) => {
          const read = tree.steps[index];
          const answers = read?.kind === 'question' ? read.answers : [];
          expect(
            answers.map(({ label, target, facts }) => ({
              label,
              to: target.kind === 'step' ? String(ids.indexOf(target.id)) : target.id,
              facts: Object.fromEntries(facts.map(({ name, value }) => [name, value])),
            })),
          ).toEqual(step.answers);
        });
      }),
    );
  });
});

function draftOf(): fc.Arbitrary<TreeDraft> {
  return fc.integer({ min: 1, max: 5 }).chain((count) =>
    fc
      .array(
        fc.record({
          title: words(),
          answers: fc.array(
            fc.record({
              label: words(),
              to: fc.integer({ min: 0, max: count - 1 }).map(String),
              facts: fc.dictionary(
                fc.constantFrom('fault', 'daysLate', 'standing'),
                words().filter((text) => !text.includes(';')),
              ),
            }),
            { maxLength: 4 },
          ),
        }),
        { minLength: count, maxLength: count },
      )
      .map((steps) => ({
        frontmatter: 'title: x',
        steps: steps.map((step, index) => ({ key: String(index), ...step })),
      })),
  );
}

/** A line of words and marks, as people write headings and labels, with what Markdown and MDX care for. */
function words(): fc.Arbitrary<string> {
  const piece = fc.oneof(
    fc.constantFrom('Yes', 'No', 'late', 'wwwhat', 'import', 'é', '漢字', '12', 'a'),
    fc.constantFrom(
      '?',
      '*',
      '_',
      '[',
      ']',
      '(',
      ')',
      '<',
      '{',
      '}',
      '&amp;',
      '`',
      '#',
      ':',
      '~',
      '|',
      '\\',
      '"',
      "'",
      '!',
      '=',
      '+',
      '-',
      '.',
      '£',
      '$',
      '/',
    ),
  );
  return fc
    .array(fc.tuple(piece, fc.constantFrom('', ' ')), { minLength: 1, maxLength: 6 })
    .map((pieces) => `A${pieces.map((pair) => pair.join('')).join('')}z`);
}
