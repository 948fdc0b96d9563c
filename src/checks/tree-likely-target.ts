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
  const anchorFor = likelyAnchors(forest);
  const paths = corpus.entries.trees.map(({ path }) => path);
  return ({ from, answer: { target } }) => {
    if (target.kind === 'tree' && target.step === undefined) {
      const path = closest(target.path, paths);
      return path && relativeLink(from.path, path);
    }
    if (target.kind === 'step') {
      const anchor = anchorFor(from.path, target.id);
      return anchor && `#${anchor}`;
    }
    const anchor = anchorFor(target.path, target.step ?? '');
    return anchor && `${relativeLink(from.path, target.path)}#${anchor}`;
  };
}

/** For the path of a tree and an anchor that it does not have, the one that was probably meant. */
function likelyAnchors(forest: Forest): (path: string, id: string) => string | undefined {
  const lost = lostByPath(forest);
  const missing = missingByPath(forest);
  const known = new Map<string, string | undefined>();
  return (path, id) => {
    const key = `${path}#${id}`;
    const wanted = missing.get(path)?.size ?? 0;
    if (wanted > mostOffers || known.has(key)) return known.get(key);
    const unused = lost.get(path) ?? [];
    const all = forest.graph.stops.filter((stop) => stop.path === path);
    const renamed = wanted === 1 && unused.length === 1 ? unused[0] : undefined;
    const anchors = all.map(({ step }) => step.id);
    const anchor = renamed ?? nearest(id, unused) ?? nearest(id, anchors);
    known.set(key, anchor);
    return anchor;
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

/** The anchor that is spelled alike, or else has most of the words. */
function nearest(id: string, anchors: readonly string[]): string | undefined {
  const words = id.split('-');
  const shared = (anchor: string) => {
    const others = new Set(anchor.split('-'));
    return words.filter((word) => others.has(word)).length;
  };
  const best = anchors.reduce((one, other) => (shared(other) > shared(one) ? other : one), '');
  return closest(id, anchors) ?? (shared(best) * 2 > words.length ? best : undefined);
}
