import type { Heading } from 'mdast';
import { toString } from 'mdast-util-to-string';
import headingIncrement from 'remark-lint-heading-increment';
import type { DocumentRule } from '../core/corpus/check.ts';
import { finding, type Finding } from '../core/finding.ts';
import type { Document } from '../core/markdown/document.ts';
import { walk } from '../core/markdown/walk.ts';
import { placeOfNode } from './places.ts';
import { linter } from './remark-lint.ts';
import { quoted } from './wording.ts';

const file = 'src/content/docs/start.mdx';
const from = 'Read this page before your first shift.';

export const headingLevel: DocumentRule = {
  id: 'heading/level',
  level: 'error',
  summary: "Headings go down one level at a time and start with ##; the title is the page's own #.",
  why: 'People who listen to a page move from heading to heading, and a missing level sounds like a missing part.',
  help: 'Use one # more than the heading above it at most, and begin with ##.',
  examples: {
    bad: [
      { file, from, to: '## First\n\n#### Deep', at: '11:1' },
      { file, from, to: '# First', at: '9:1' },
      { file, from, to: '### First', at: '9:1' },
    ],
    good: [{ file, from, to: '## First\n\n### Deeper\n\n## Second' }],
  },
  check,
};

const increment = linter(headingIncrement);

function check(document: Document): readonly Finding[] {
  // There every heading is a question or an outcome, and tree/shape says so of each that is not.
  if (document.collection === 'trees') return [];
  const headings = headingsOf(document);
  // Levels 1 and 2 cannot jump, and most documents have no others.
  const jumped = headings.some(({ depth }) => depth > 2) ? jumps(document) : [];
  return [...tops(headings, document), ...jumped];
}

function headingsOf({ tree }: Document): readonly Heading[] {
  const headings: Heading[] = [];
  walk(tree, (node) => {
    if (node.type === 'heading') headings.push(node);
  });
  return headings;
}

/** A heading above ##, and a first heading below it. */
function tops(headings: readonly Heading[], document: Document): readonly Finding[] {
  const wrong = headings.filter(({ depth }, index) => depth === 1 || (index === 0 && depth > 2));
  return wrong.map((heading) =>
    finding(headingLevel, {
      file: document.path,
      place: placeOfNode(heading),
      message: `Unexpected level ${heading.depth} of heading ${quoted(toString(heading))}, expected 2`,
      ...(heading.depth === 1
        ? { help: "The title in the frontmatter is the page's #. Write this one with ##." }
        : {}),
    }),
  );
}

function jumps(document: Document): readonly Finding[] {
  return increment.messagesOn(document).flatMap(({ place, reason }) => {
    // "Unexpected heading rank `4`, exected rank `3`"
    const [actual, expected] = reason.match(/\d/g) ?? [];
    if (!place || !('start' in place) || expected === '2') return [];
    return [
      finding(headingLevel, {
        file: document.path,
        place,
        message: `Unexpected heading of level ${actual ?? ''}, expected ${expected ?? ''} at most`,
      }),
    ];
  });
}
