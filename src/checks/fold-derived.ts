import type { Corpus } from '../core/corpus/corpus.ts';
import { entryAt } from '../core/corpus/look-up.ts';
import { findingKey, type Finding } from '../core/finding.ts';

/** Rules that judge what a sound tree or matrix comes to. On a broken one they only say again that it is broken. */
const derived = new Set([
  'matrix/untested-rule',
  'tree/amount-unasked',
  'tree/idle-question',
  'tree/row-unreached',
  'tree/scenario',
  'tree/untested',
]);

/** What can break a tree or a matrix: its syntax, its frontmatter, its own rules. */
const breaking = /^(?:mdx|frontmatter|matrix|tree)\//;

/**
 * Marks what only follows from something else in the same entry, or in one that it builds on: what a broken
 * tree or matrix comes to, and what a line says that could not be read as it was meant.
 * @returns the findings, those that follow marked with their cause
 */
export function foldDerived(findings: readonly Finding[], corpus: Corpus): readonly Finding[] {
  const byFile = Map.groupBy(findings, ({ file }) => file);
  for (const found of findings) {
    if (found.causedBy !== undefined) continue;
    const cause = causeOf(found, byFile, corpus);
    if (cause) found.causedBy = findingKey(cause);
  }
  return findings;
}

function causeOf(
  found: Finding,
  byFile: ReadonlyMap<string, readonly Finding[]>,
  corpus: Corpus,
): Finding | undefined {
  const here = byFile.get(found.file) ?? [];
  if (!derived.has(found.ruleId)) {
    return here.find((other) => isUnreadLine(other, found) || isSignInAnswer(found, other));
  }
  return foundations(found.file, corpus)
    .flatMap((file) => byFile.get(file) ?? [])
    .find(({ ruleId }) => breaking.test(ruleId) && !derived.has(ruleId));
}

/** Whether `other` says that the line of `found` is not what its author meant. */
function isUnreadLine(other: Finding, found: Finding): boolean {
  return (
    other.ruleId === 'mdx/syntax' &&
    found.ruleId !== 'mdx/syntax' &&
    other.place.start.line === found.place.start.line
  );
}

/** Whether `found` is an invisible sign in an answer of which `other` says what is wrong: that it reads like another, say. */
function isSignInAnswer(found: Finding, other: Finding): boolean {
  if (found.ruleId !== 'mdx/bidi' || !other.ruleId.startsWith('tree/')) return false;
  const [sign, { start, end }] = [found.place.start, other.place];
  return (
    sign.line === start.line &&
    sign.line === end.line &&
    start.column <= sign.column &&
    sign.column < end.column
  );
}

/** The entry's own file, the matrix that its failure takes amounts from, and the trees that it leads into. */
function foundations(file: string, corpus: Corpus): readonly string[] {
  const entry = entryAt(corpus, file);
  if (entry?.collection !== 'trees') return [file];
  const playbook = corpus.byId.playbooks.get(entry.data.failure ?? '');
  const matrices = corpus.documentsById.compensation.get(playbook?.data.compensation ?? '') ?? [];
  const trees = entry.tree.steps.flatMap((step) =>
    step.kind === 'question'
      ? step.answers.flatMap(({ target }) =>
          target.kind === 'tree' ? (corpus.documentsById.trees.get(target.id) ?? []) : [],
        )
      : [],
  );
  return [file, ...matrices.map(({ path }) => path), ...trees.map(({ path }) => path)];
}
