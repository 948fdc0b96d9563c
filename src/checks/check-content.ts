import type { CheckContext } from '../core/corpus/check.ts';
import type { Corpus } from '../core/corpus/corpus.ts';
import { readCorpus } from '../core/corpus/read-corpus.ts';
import type { Finding } from '../core/finding.ts';
import type { SourceFile } from '../core/markdown/document.ts';
import { rules } from '../rules/index.ts';
import { checks } from './index.ts';
import { foldCopies } from './fold-copies.ts';
import { foldLabels } from './fold-labels.ts';
import { foldDerived } from './fold-derived.ts';
import { foldValues } from './fold-values.ts';
import { registry } from './registry.ts';
import { mayChangeLevel, settle } from './settle.ts';

/** What a check of a content root gives. */
export interface ContentCheck {
  /** Undefined when the organisation's file could not be read: then only files by themselves were judged. */
  readonly corpus: Corpus | undefined;
  /** Sorted by file, line, column and rule; those with `causedBy` only follow from another. */
  readonly findings: readonly Finding[];
}

/**
 * Reads and judges a content root: the readers, the rules on each document, the checks on the whole.
 * @param files every file of the root; the text of files that are not content is not looked at
 * @param today the day of the check, `YYYY-MM-DD`
 */
export function checkContent(
  files: readonly SourceFile[],
  { today }: { readonly today: string },
): ContentCheck {
  const { corpus, messages } = readCorpus(files);
  if (!corpus) return { corpus, findings: settle(messages) };
  const ruleIds = registry.map(({ id }) => id).filter(mayChangeLevel);
  const context = { today, ruleIds };
  const found = [...messages, ...byDocument(corpus), ...byCorpus(corpus, context)];
  const folded = folds.reduce((all, fold) => fold(all, corpus), found as readonly Finding[]);
  return { corpus, findings: settle(folded, corpus.organisation.data.rules) };
}

/** What only follows from something else is marked as that, in this order. */
const folds = [foldCopies, foldLabels, foldValues, foldDerived];

function byDocument({ documents, organisation }: Corpus): readonly Finding[] {
  return [...documents.values()].flatMap((document) =>
    rules.flatMap((rule) => rule.check(document, organisation.data)),
  );
}

function byCorpus(corpus: Corpus, context: CheckContext): readonly Finding[] {
  return checks.flatMap((check) => check.check(corpus, context));
}
