import type { DocumentRule } from '../core/corpus/check.ts';
import { apologyConditional } from './apology-conditional.ts';
import { apologyMissing } from './apology-missing.ts';
import { definitionUndefined } from './definition-undefined.ts';
import { definitionUnused } from './definition-unused.ts';
import { fileEncoding } from './file-encoding.ts';
import { headingLevel } from './heading-level.ts';
import { moneyInProse } from './money-in-prose.ts';
import { playbookBecause } from './playbook-because.ts';
import { playbookDoFirst } from './playbook-do-first.ts';
import { playbookImmediacy } from './playbook-immediacy.ts';
import { playbookSeverity } from './playbook-severity.ts';
import { playbookSkipReason } from './playbook-skip-reason.ts';
import { playbookStepMissing } from './playbook-step-missing.ts';
import { playbookStepName } from './playbook-step-name.ts';
import { playbookStepOrder } from './playbook-step-order.ts';
import { statisticUnsourced } from './statistic-unsourced.ts';
import { templateChannelWording } from './template-channel-wording.ts';
import { templateUndeclaredVariable } from './template-undeclared-variable.ts';
import { templateUnusedVariable } from './template-unused-variable.ts';

/** All rules on one document, sorted by id. */
export const rules: readonly DocumentRule[] = [
  apologyConditional,
  apologyMissing,
  definitionUndefined,
  definitionUnused,
  fileEncoding,
  headingLevel,
  moneyInProse,
  playbookBecause,
  playbookDoFirst,
  playbookImmediacy,
  playbookSeverity,
  playbookSkipReason,
  playbookStepMissing,
  playbookStepName,
  playbookStepOrder,
  statisticUnsourced,
  templateChannelWording,
  templateUndeclaredVariable,
  templateUnusedVariable,
];
