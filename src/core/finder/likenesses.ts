import type { FinderFile } from './file.ts';
import type { FinderKind } from './model.ts';
import type { Query } from './query.ts';
import { readRanker, type Likenesses } from './ranker.ts';

/** How like a query all entries are, by their places, and which words they hold. */
export interface AllLikenesses extends Likenesses {
  /** Whether an entry has a stem, by the stem's feature. */
  readonly holds: (place: number, feature: number) => boolean;
}

/** Opens the comparing of queries with entries: playbooks among themselves, the others among themselves. */
export function readLikenesses(
  { playbooks, others }: Pick<FinderFile, 'playbooks' | 'others'>,
  kinds: readonly FinderKind[],
): (query: Query) => AllLikenesses {
  const [ofPlaybooks, ofOthers] = [readRanker(playbooks), readRanker(others)];
  const isPlaybook = kinds.map((kind) => kind === 'playbook');
  let [playbook, other] = [0, 0];
  const within = isPlaybook.map((is) => (is ? playbook++ : other++));
  return ({ phraseFeatures, wordFeatures }) => {
    const [first, second] = [
      ofPlaybooks.likenesses(phraseFeatures),
      ofOthers.likenesses(wordFeatures),
    ];
    const scores = new Float32Array(isPlaybook.length);
    const phrases = new Float32Array(isPlaybook.length);
    isPlaybook.forEach((is, place) => {
      const likenesses = is ? first : second;
      const at = within[place] ?? 0;
      scores[place] = likenesses.scores[at] ?? 0;
      phrases[place] = likenesses.phrases[at] ?? 0;
    });
    const holds = (place: number, feature: number) =>
      (isPlaybook[place] === true ? ofPlaybooks : ofOthers).holds(within[place] ?? 0, feature);
    return { scores, phrases, holds };
  };
}
