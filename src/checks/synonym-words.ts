import type { Position } from 'unist';
import type { Corpus } from '../core/corpus/corpus.ts';
import { growingFeatures } from '../core/finder/build/growing-features.ts';
import { createLexicon, type Lexicon } from '../core/finder/lexicon.ts';
import { stemmerFor } from '../core/finder/stemmer.ts';

/** A word of a group of synonyms, and where it stands. */
export interface SynonymWord {
  readonly group: number;
  readonly words: string;
  /** As the search compares it: words of one key are forms of one word. */
  readonly key: string;
  readonly place: Position;
}

/** All words of all groups, in the order of the file; none when there is no such file. */
export function synonymWords({ synonyms, organisation }: Corpus): readonly SynonymWord[] {
  if (!synonyms) return [];
  const lexicon = lexiconOf(organisation);
  return synonyms.data.groups.flatMap((words, group) =>
    words.map((word, index) => ({
      group,
      words: word,
      key: keyOf(word, lexicon),
      place: synonyms.frontmatter.valuePlace(['groups', group, index]),
    })),
  );
}

/** The lexicon in which an organisation's words are compared. */
export function lexiconOf({ data }: Corpus['organisation']): Lexicon {
  return createLexicon(stemmerFor(data.locale), growingFeatures());
}

function keyOf(word: string, { read }: Lexicon): string {
  const lexemes = read(word);
  const kept = lexemes.filter(({ filler }) => !filler);
  return (kept.length > 0 ? kept : lexemes).map(({ stem }) => stem).join(' ');
}
