import type { CorpusCheck } from '../core/corpus/check.ts';
import type { Corpus } from '../core/corpus/corpus.ts';
import { synonymsPath } from '../core/corpus/place-of-file.ts';
import { finding, type Finding } from '../core/finding.ts';

export const synonymAlone: CorpusCheck = {
  id: 'synonym/alone',
  level: 'error',
  summary: 'A group of synonyms has two words or more.',
  why: 'A word alone means the same as nothing: the group does nothing.',
  help: 'Add the words that customers use for the same thing, or take the group out.',
  examples: {
    bad: [
      { file: synonymsPath, to: 'groups:\n  - [parcel]\n', at: '2:5' },
      { file: synonymsPath, to: 'groups:\n  - [parcel, package]\n  - []\n', at: '3:5' },
    ],
    good: [{ file: synonymsPath, to: 'groups:\n  - [parcel, package]\n' }],
  },
  check,
};

function check({ synonyms }: Corpus): readonly Finding[] {
  if (!synonyms) return [];
  return synonyms.data.groups.flatMap((words, group) => {
    if (words.length > 1) return [];
    return finding(synonymAlone, {
      file: synonymsPath,
      place: synonyms.frontmatter.valuePlace(['groups', group]),
      message: words.length === 0 ? 'No word in this group' : 'No second word in this group',
    });
  });
}
