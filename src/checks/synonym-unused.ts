import type { CorpusCheck } from '../core/corpus/check.ts';
import type { Corpus } from '../core/corpus/corpus.ts';
import { synonymsPath } from '../core/corpus/place-of-file.ts';
import { synonymStems } from '../core/finder/build/synonym-stems.ts';
import { conceptsOf } from '../core/finder/concepts.ts';
import { finding, type Finding } from '../core/finding.ts';
import type { Document } from '../core/markdown/document.ts';
import { quoted } from '../rules/wording.ts';
import { lexiconOf } from './synonym-words.ts';

export const synonymUnused: CorpusCheck = {
  id: 'synonym/unused',
  level: 'warning',
  summary: 'Of each group of synonyms some word stands in a playbook or a template.',
  why: 'Synonyms lead from the customer’s word to one of ours. When none of them is ours, they lead nowhere.',
  help: 'Add the word that our pages use for it, or take the group out.',
  examples: {
    bad: [{ file: synonymsPath, to: 'groups:\n  - [zebra, quagga]\n', at: '2:5' }],
    good: [{ file: synonymsPath, to: 'groups:\n  - [parcel, quagga]\n' }],
  },
  check,
};

function check(corpus: Corpus): readonly Finding[] {
  const { synonyms, documents } = corpus;
  if (!synonyms) return [];
  // Of a group of one there is something else to say.
  const groups = synonyms.data.groups.map((words) => (words.length > 1 ? words : []));
  const waiting = new Set(groups.flatMap((words, group) => (words.length > 0 ? [group] : [])));
  const lexicon = lexiconOf(corpus.organisation);
  const concepts = conceptsOf(synonymStems(groups, lexicon));
  for (const document of documents.values()) {
    if (waiting.size === 0) break;
    if (!isForCustomers(document)) continue;
    for (const { group } of concepts(lexicon.read(document.text))) waiting.delete(group);
  }
  return [...waiting].map((group) =>
    finding(synonymUnused, {
      file: synonymsPath,
      place: synonyms.frontmatter.valuePlace(['groups', group]),
      message: `No page with a word of the group that begins ${quoted(groups[group]?.[0] ?? '')}`,
    }),
  );
}

function isForCustomers({ collection }: Document): boolean {
  return collection === 'playbooks' || collection === 'templates';
}
