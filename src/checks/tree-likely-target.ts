import { closest } from '../core/closest.ts';
import type { Corpus } from '../core/corpus/corpus.ts';
import { relativeLink } from '../core/corpus/resolve-link.ts';
import type { Way } from '../core/decision-tree/graph.ts';
import type { Forest } from './tree-forest.ts';

/** Beyond so many, a file is broken in some larger way, and comparing every anchor takes too long. */
const mostOffers = 20;

/**
 * Guesses where answers with a missing target should lead. A renamed heading leaves one step that no
 * answer leads to any more: that one is offered first, then what is spelled alike.
 * @returns for an answer, the address to write instead
 */
export function likelyTargets(corpus: Corpus, forest: Forest): (way: Way) => string | undefined {
  const lost = lostByPath(forest);
  const missing = missingByPath(forest);
  return (way) => {
    const { from, answer } = way;
    const { target } = answer;
    if (target.kind === 'tree' && target.step === undefined) {
      const path = closest(
        target.path,
        corpus.entries.trees.map((entry) => entry.path),
      );
      return path && relativeLink(from.path, path);
    }
    const path = target.kind === 'step' ? from.path : target.path;
    const id = target.kind === 'step' ? target.id : (target.step ?? '');
    const wanted = missing.get(path) ?? new Set();
    if (wanted.size > mostOffers) return undefined;
    const unused = lost.get(path) ?? [];
    const anchors = forest.graph.stops
      .filter((stop) => stop.path === path)
      .map(({ step }) => step.id);
    const renamed = wanted.size === 1 && unused.length === 1 ? unused[0] : undefined;
    const anchor = renamed ?? closest(id, unused) ?? closest(id, anchors);
    if (anchor === undefined) return undefined;
    return target.kind === 'step' ? `#${anchor}` : `${relativeLink(from.path, path)}#${anchor}`;
  };
}

/** The steps that no answer leads to, by file. */
function lostByPath({ lost: stops }: Forest): Map<string, string[]> {
  const lost = new Map<string, string[]>();
  for (const { stop, behind } of stops) {
    if (!behind) lost.set(stop.path, [...(lost.get(stop.path) ?? []), stop.step.id]);
  }
  return lost;
}

/** The headings that answers want and no file has, by the file they are wanted in. */
function missingByPath({ questions }: Forest): Map<string, Set<string>> {
  const missing = new Map<string, Set<string>>();
  for (const { path, ways } of questions) {
    for (const { answer, to } of ways) {
      if (to) continue;
      const { target } = answer;
      const at = target.kind === 'step' ? path : target.path;
      missing.set(
        at,
        (missing.get(at) ?? new Set()).add(
          target.kind === 'step' ? target.id : (target.step ?? ''),
        ),
      );
    }
  }
  return missing;
}
