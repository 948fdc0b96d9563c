import type { CheckContext } from '../core/corpus/check.ts';
import type { Corpus } from '../core/corpus/corpus.ts';
import { findingKey, type Finding } from '../core/finding.ts';
import { brokenLinks, nameOfTarget } from './broken-links.ts';
import type { Reference } from './references.ts';
import { unknownReferences } from './unknown-references.ts';

/** Where something dangles, and the rule that says so. */
type Dangling = Pick<Finding, 'file' | 'place' | 'ruleId'>;

/**
 * A file that was renamed or taken away leaves many links and references dangling, and one edit mends
 * them all. This finds, for the name of a missing thing, the finding that stands for them all.
 * @returns for a name, the key of its first finding
 */
export function firstDangling(corpus: Corpus, context: CheckContext): ReadonlyMap<string, string> {
  const first = new Map<string, string>();
  for (const { name, at } of danglingOf(corpus, context)) {
    if (!first.has(name)) first.set(name, findingKey(at));
  }
  return first;
}

/** What a reference names; links to the same entry give the same (`nameOfTarget`). */
export function nameOfReference({ kind, id }: Reference): string {
  return `${kind} ${id}`;
}

function danglingOf(
  corpus: Corpus,
  context: CheckContext,
): readonly { name: string; at: Dangling }[] {
  return [
    // The trees' own check does not know of other files: what it finds comes first.
    ...answersToMissingTrees(corpus),
    ...unknownReferences(corpus, context).map((reference) => ({
      name: nameOfReference(reference),
      at: { ...reference, ruleId: 'reference/unknown' },
    })),
    ...brokenLinks(corpus).map((link) => ({
      name: nameOfTarget(link.target),
      at: { ...link, ruleId: 'link/broken' },
    })),
  ];
}

function answersToMissingTrees({ entries, documents }: Corpus) {
  return entries.trees.flatMap(({ path: file, tree }) =>
    tree.steps.flatMap((step) => {
      if (step.kind !== 'question') return [];
      return step.answers.flatMap(({ target, place }) => {
        if (target.kind !== 'tree' || documents.has(target.path)) return [];
        return [{ name: `trees ${target.id}`, at: { file, place, ruleId: 'tree/unknown-target' } }];
      });
    }),
  );
}
