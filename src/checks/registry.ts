import { corpusRules } from '../core/corpus/rules.ts';
import { matrixRules } from '../core/decision-table/rules.ts';
import { treeRules } from '../core/decision-tree/rules.ts';
import type { Rule } from '../core/finding.ts';
import { markdownRules } from '../core/markdown/rules.ts';
import { versionRules } from '../core/versions/rules.ts';
import { rules } from '../rules/index.ts';
import { checks } from './index.ts';

/** Every rule there is, whoever applies it, sorted by id: what reference pages and tests list. */
export const registry: readonly Rule[] = [
  ...corpusRules,
  ...markdownRules,
  ...matrixRules,
  ...treeRules,
  ...versionRules,
  ...rules,
  ...checks,
].sort((a, b) => (a.id < b.id ? -1 : 1));
