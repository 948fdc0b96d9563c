import noUndefinedReferences from 'remark-lint-no-undefined-references';
import type { DocumentRule } from '../core/corpus/check.ts';
import { finding, type Finding } from '../core/finding.ts';
import type { Document } from '../core/markdown/document.ts';
import { linter } from './remark-lint.ts';
import { quoted } from './wording.ts';

const file = 'src/content/docs/start.mdx';
const from = 'Read this page before your first shift.';

export const definitionUndefined: DocumentRule = {
  id: 'definition/undefined',
  level: 'error',
  summary: 'A link written [words][name] has its [name]: address somewhere in the file.',
  why: 'Readers would see the square brackets, and have nothing to follow.',
  help: 'Write the link as [words](address), or add a line such as [name]: ../sources/kaufman.mdx.',
  examples: {
    bad: [{ file, from, to: 'Read [the rules][rules] first.', at: '9:6' }],
    good: [
      { file, from, to: 'Read [the rules][rules].\n\n[rules]: https://example.com' },
      { file, from, to: 'They said "it [the parcel] is late".' },
    ],
  },
  check,
};

const undefinedReferences = linter(noUndefinedReferences, { allowShortcutLink: true });

function check(document: Document): readonly Finding[] {
  // The definition may stand in a part that could not be read.
  if (!document.whole || !document.text.includes('][')) return [];
  return undefinedReferences.messagesOn(document).flatMap(({ place }) => {
    if (!place || !('start' in place)) return [];
    const words = document.text.slice(place.start.offset, place.end.offset);
    const name = /\[([^\]]*)\]$/.exec(words)?.[1] || words;
    return [
      finding(definitionUndefined, {
        file: document.path,
        place,
        message: `No address for ${quoted(name)}`,
      }),
    ];
  });
}
