import type { CorpusCheck } from '../core/corpus/check.ts';
import type { Corpus } from '../core/corpus/corpus.ts';
import { synonymsPath } from '../core/corpus/place-of-file.ts';
import { finding, type Finding } from '../core/finding.ts';
import { quoted } from '../rules/wording.ts';
import { synonymWords, type SynonymWord } from './synonym-words.ts';

export const synonymDuplicate: CorpusCheck = {
  id: 'synonym/duplicate',
  level: 'error',
  summary: 'A word stands in one group of synonyms, once; its forms count as the same word.',
  why: 'The search cannot tell which of two groups was meant, and takes the first: the second one does nothing.',
  help: 'Take it out of one of the two groups, or make one group of both.',
  examples: {
    bad: [
      {
        file: synonymsPath,
        to: 'groups:\n  - [parcel, package]\n  - [delivery, parcels]\n',
        at: '3:16',
      },
      { file: synonymsPath, to: 'groups:\n  - [parcel, package, Parcels]\n', at: '2:23' },
    ],
    good: [{ file: synonymsPath, to: 'groups:\n  - [parcel, package]\n' }],
  },
  check,
};

function check(corpus: Corpus): readonly Finding[] {
  const firsts = new Map<string, SynonymWord>();
  return synonymWords(corpus).flatMap((word) => {
    const first = firsts.get(word.key);
    if (!first) {
      firsts.set(word.key, word);
      return [];
    }
    const { line } = first.place.start;
    return finding(synonymDuplicate, {
      file: synonymsPath,
      place: word.place,
      message: `Unexpected ${quoted(word.words)}, expected a word that no group has yet`,
      help:
        first.group === word.group
          ? `The group has ${quoted(first.words)} already, and forms of a word come by themselves. Take one of them out.`
          : `Line ${line} has ${quoted(first.words)}. ${synonymDuplicate.help}`,
    });
  });
}
