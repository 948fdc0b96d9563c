import noUnusedDefinitions from 'remark-lint-no-unused-definitions';
import type { DocumentRule } from '../core/corpus/check.ts';
import { finding, type Finding } from '../core/finding.ts';
import type { Document } from '../core/markdown/document.ts';
import { linter } from './remark-lint.ts';
import { quoted } from './wording.ts';

const file = 'src/content/docs/start.mdx';
const from = 'Read this page before your first shift.';

export const definitionUnused: DocumentRule = {
  id: 'definition/unused',
  level: 'warning',
  summary: 'Each [name]: address is used by a link.',
  why: 'It is a leftover, or the link that should use it is mistyped and readers cannot follow it.',
  help: 'Use it in a link, [words][name], or delete the line.',
  examples: {
    bad: [{ file, from, to: `${from}\n\n[rules]: https://example.com`, at: '11:1' }],
    good: [{ file, from, to: 'Read [the rules][rules].\n\n[rules]: https://example.com' }],
  },
  check,
};

const unusedDefinitions = linter(noUnusedDefinitions);

function check(document: Document): readonly Finding[] {
  if (!document.whole || !document.text.includes(']:')) return [];
  return unusedDefinitions.messagesOn(document).flatMap(({ place }) => {
    if (!place || !('start' in place)) return [];
    const words = document.text.slice(place.start.offset, place.end.offset);
    const name = /^\[([^\]]*)\]/.exec(words)?.[1] ?? words;
    return [
      finding(definitionUnused, {
        file: document.path,
        place,
        message: `No link to the address ${quoted(name)}`,
      }),
    ];
  });
}
