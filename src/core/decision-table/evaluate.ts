import { compileTable } from './compile.ts';
import type { DecisionTable, TableRule } from './model.ts';
import { decide, type Facts, type Outcome } from './run.ts';

export interface TableDecision {
  /** The rules that apply, in order. */
  readonly rules: readonly TableRule[];
  /** By the outputs' keys; undefined for no rule, for two under `unique`, or when facts are unknown. */
  readonly outputs: Readonly<Record<string, Outcome>> | undefined;
  /** Keys of the inputs that are missing, or outside what they can hold, though the answer depends on them. */
  readonly unknown: readonly string[];
}

/** Decides a case by the same evaluator that the page runs. Facts are written as in worked examples. */
export function evaluateTable(table: DecisionTable, facts: Facts): TableDecision {
  const { rules, outputs, unknown } = decide(compileTable(table), facts);
  return { rules: rules.flatMap((index) => table.rules[index] ?? []), outputs, unknown };
}
