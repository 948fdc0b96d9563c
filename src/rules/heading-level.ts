import type { Heading } from 'mdast';
import { toString } from 'mdast-util-to-string';
import headingIncrement from 'remark-lint-heading-increment';
import { visit } from 'unist-util-visit';
import type { DocumentRule } from '../core/corpus/check.ts';
import { finding, type Finding } from '../core/finding.ts';
import type { Document } from '../core/markdown/document.ts';
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
  return [...tops(document), ...jumps(document)];
}

/** A heading above ##, and a first heading below it. */
function tops(document: Document): readonly Finding[] {
  const found: Heading[] = [];
  let isFirst = true;
  visit(document.tree, 'heading', (heading) => {
    if (heading.depth === 1 || (isFirst && heading.depth > 2)) found.push(heading);
    isFirst = false;
  });
  return found.map((heading) =>
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
