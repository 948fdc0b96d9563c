import type { DecisionTable } from '../decision-table/model.ts';
import type { Stop } from './graph.ts';
import { factsFor, mayApply } from './matrix-facts.ts';
import { compileTable } from '../decision-table/compile.ts';
import type { TableFacts } from './matrix-facts.ts';
import type { Answer } from './model.ts';

/** Where the walks of a tree begin, and which of its ends hand over to the table. */
export interface Handover {
  readonly start: Stop;
  readonly hands: (stop: Stop) => boolean;
}

/**
 * The rows of a table that some walk leads to: a walk to an end that hands over, on which every fact
 * is one that the row allows. Facts that no answer records are asked there, so they exclude nothing.
 * In rows × answers.
 * @returns their places among the table's rules
 */
export function rowsReached(table: DecisionTable, { start, hands }: Handover): ReadonlySet<number> {
  const recorded = new Map<string, TableFacts>();
  const factsOf = ({ facts }: Answer) => {
    const text = facts.map(({ name, value }) => `${name}=${value}`).join(';');
    const known = recorded.get(text) ?? factsFor(table, facts);
    recorded.set(text, known);
    return known;
  };
  const { rules } = compileTable(table);
  const reached = rules.flatMap((rule, index) => {
    const allowed = new Map<TableFacts, boolean>();
    const allows = (facts: TableFacts) => {
      const known = allowed.get(facts) ?? mayApply(rule, facts, compileTable(table));
      allowed.set(facts, known);
      return known;
    };
    const seen = new Set([start]);
    for (const stop of seen) {
      if (hands(stop)) return [index];
      for (const { answer, to } of stop.ways) {
        if (!to || seen.has(to)) continue;
        if (answer.facts.length === 0 || allows(factsOf(answer))) seen.add(to);
      }
    }
    return [];
  });
  return new Set(reached);
}
