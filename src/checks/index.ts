import type { CorpusCheck } from '../core/corpus/check.ts';
import { aliasDuplicate } from './alias-duplicate.ts';
import { fileName } from './file-name.ts';
import { idDuplicate } from './id-duplicate.ts';
import { linkAnchor } from './link-anchor.ts';
import { linkBroken } from './link-broken.ts';
import { matrixBasis } from './matrix-basis.ts';
import { matrixDuplicateRow } from './matrix-duplicate-row.ts';
import { matrixExample } from './matrix-example.ts';
import { matrixGap } from './matrix-gap.ts';
import { matrixIncreasing } from './matrix-increasing.ts';
import { matrixLimit } from './matrix-limit.ts';
import { matrixMergeableRows } from './matrix-mergeable-rows.ts';
import { matrixOverlap } from './matrix-overlap.ts';
import { matrixUncapped } from './matrix-uncapped.ts';
import { matrixUndecided } from './matrix-undecided.ts';
import { matrixUnkeptVersion } from './matrix-unkept-version.ts';
import { matrixUnreachableRule } from './matrix-unreachable-rule.ts';
import { matrixUntestedRule } from './matrix-untested-rule.ts';
import { matrixVersion } from './matrix-version.ts';
import { matrixWholeDomain } from './matrix-whole-domain.ts';
import { playbookUrgentWords } from './playbook-urgent-words.ts';
import { referenceUnknown } from './reference-unknown.ts';
import { reviewFuture } from './review-future.ts';
import { reviewMalformed } from './review-malformed.ts';
import { reviewOverdue } from './review-overdue.ts';
import { reviewPolicyChanged } from './review-policy-changed.ts';
import { shortcodeDuplicate } from './shortcode-duplicate.ts';
import { synonymAlone } from './synonym-alone.ts';
import { synonymDuplicate } from './synonym-duplicate.ts';
import { synonymUnused } from './synonym-unused.ts';
import { templateExampleType } from './template-example-type.ts';
import { treeAmountUnasked } from './tree-amount-unasked.ts';
import { treeConflictingFact } from './tree-conflicting-fact.ts';
import { treeCycle } from './tree-cycle.ts';
import { treeDeadEnd } from './tree-dead-end.ts';
import { treeFact } from './tree-fact.ts';
import { treeIdleQuestion } from './tree-idle-question.ts';
import { treeLongStep } from './tree-long-step.ts';
import { treeNoEffect } from './tree-no-effect.ts';
import { treeNoStart } from './tree-no-start.ts';
import { treeOneAnswer } from './tree-one-answer.ts';
import { treeRepeatedHeading } from './tree-repeated-heading.ts';
import { treeRowUnreached } from './tree-row-unreached.ts';
import { treeSameAnswer } from './tree-same-answer.ts';
import { treeScenario } from './tree-scenario.ts';
import { treeTooDeep } from './tree-too-deep.ts';
import { treeTooManyAnswers } from './tree-too-many-answers.ts';
import { treeTwin } from './tree-twin.ts';
import { treeUnknownTarget } from './tree-unknown-target.ts';
import { treeUnreachable } from './tree-unreachable.ts';
import { treeUntested } from './tree-untested.ts';

/** All checks on the whole corpus, sorted by id. */
export const checks: readonly CorpusCheck[] = [
  aliasDuplicate,
  fileName,
  idDuplicate,
  linkAnchor,
  linkBroken,
  matrixBasis,
  matrixDuplicateRow,
  matrixExample,
  matrixGap,
  matrixIncreasing,
  matrixLimit,
  matrixMergeableRows,
  matrixOverlap,
  matrixUncapped,
  matrixUndecided,
  matrixUnkeptVersion,
  matrixUnreachableRule,
  matrixUntestedRule,
  matrixVersion,
  matrixWholeDomain,
  playbookUrgentWords,
  referenceUnknown,
  reviewFuture,
  reviewMalformed,
  reviewOverdue,
  reviewPolicyChanged,
  shortcodeDuplicate,
  synonymAlone,
  synonymDuplicate,
  synonymUnused,
  templateExampleType,
  treeAmountUnasked,
  treeConflictingFact,
  treeCycle,
  treeDeadEnd,
  treeFact,
  treeIdleQuestion,
  treeLongStep,
  treeNoEffect,
  treeNoStart,
  treeOneAnswer,
  treeRepeatedHeading,
  treeRowUnreached,
  treeSameAnswer,
  treeScenario,
  treeTooDeep,
  treeTooManyAnswers,
  treeTwin,
  treeUnknownTarget,
  treeUnreachable,
  treeUntested,
];
