import type { CorpusCheck } from '../core/corpus/check.ts';
import type { Corpus } from '../core/corpus/corpus.ts';
import { finding, findingKey, type Finding } from '../core/finding.ts';
import type { Document } from '../core/markdown/document.ts';
import { quoted } from '../rules/wording.ts';
import { shortcodeDuplicate } from './shortcode-duplicate.ts';
import { duplicatesAmong, whereIs, type Claim } from './duplicates.ts';

const file = 'src/content/templates/late-sorry.mdx';
const from = 'where is my parcel';

export const aliasDuplicate: CorpusCheck = {
  id: 'alias/duplicate',
  level: 'error',
  summary: "Each alias, a customer's or an agent's own words, belongs to one entry.",
  why: 'Who types these words wants one answer. With two, the wrong one may come first.',
  help: 'Leave it where it fits best, and find other words for the other one.',
  examples: {
    bad: [
      { file, from, to: 'my parcel is late', at: '9:11' },
      { file, from, to: 'My  PARCEL is late', at: '9:11' },
      { file, from, to: 'order has not arrived', at: '9:34' },
    ],
    good: [{ file, from, to: 'my parcel is lost' }],
  },
  check,
};

function check(corpus: Corpus): readonly Finding[] {
  const documents = [...corpus.documents.values()];
  // A file copied to start a new one has all the aliases of the first: one thing to mend.
  const causes = new Map(
    shortcodeDuplicate.check(corpus).map((found) => [found.file, findingKey(found)]),
  );
  return duplicatesAmong(documents.flatMap(aliasesOf)).map(({ claim, first }) => {
    const pair = `${first.document.path} ${claim.document.path}`;
    const causedBy = causes.get(pair) ?? causes.get(claim.document.path);
    const found = finding(aliasDuplicate, {
      file: claim.document.path,
      place: claim.place,
      message: `Unexpected alias ${quoted(claim.words)}, expected words that no other entry has`,
      help: `${whereIs(first)} has it too. ${aliasDuplicate.help}`,
      causedBy,
    });
    if (!causes.has(pair)) causes.set(pair, findingKey(found));
    return found;
  });
}

function aliasesOf(document: Document): readonly Claim[] {
  const aliases = document.frontmatter.data?.['aliases'];
  if (!Array.isArray(aliases)) return [];
  return aliases.flatMap((alias: unknown, index) =>
    typeof alias === 'string'
      ? [
          {
            document,
            place: document.frontmatter.valuePlace(['aliases', index]),
            key: plainWords(alias),
            words: alias,
          },
        ]
      : [],
  );
}

/** As search compares them: case, white space and the shape of letters and apostrophes make no difference. */
function plainWords(words: string): string {
  return words.normalize('NFKC').toLowerCase().replace(/[’‘]/g, "'").replace(/\s+/g, ' ').trim();
}
