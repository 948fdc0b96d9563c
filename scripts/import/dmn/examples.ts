import { gridOf } from '../../../src/core/decision-table/analysis/grid.ts';
import { factsAt } from '../../../src/core/decision-table/analysis/witness.ts';
import { evaluateTable } from '../../../src/core/decision-table/evaluate.ts';
import type { DecisionTable } from '../../../src/core/decision-table/model.ts';
import { printOutcome } from '../../../src/core/decision-table/outcome.ts';
import type { Facts } from '../../../src/core/decision-table/run.ts';
import type { Examples } from './matrix-text.ts';

/** A worked example for each row that decides its own first or last case: to be read, and agreed. */
export function examplesOf(table: DecisionTable): Examples {
  const { grid, axes } = gridOf(table);
  return grid.rules.flatMap((rule, index) => {
    const corners = [rule.map((runs) => runs[0] ?? 0), rule.map((runs) => runs.at(-1) ?? 0)];
    for (const corner of corners) {
      const facts = factsAt(axes, corner);
      const { rules, outputs } = evaluateTable(table, facts);
      if (!outputs || !rules.some((each) => table.rules.indexOf(each) === index)) continue;
      const expect = Object.fromEntries(
        table.outputs.map(({ key }) => [key, printOutcome(outputs[key] ?? {}, table.currency)]),
      );
      return [{ given: plain(facts), expect }];
    }
    return [];
  });
}

/** Numbers as numbers, so that YAML writes them without quotes. */
function plain(facts: Facts): Record<string, string | number | boolean> {
  return Object.fromEntries(
    Object.entries(facts).map(([key, fact]) => {
      const text = String(fact);
      if (text === 'yes' || text === 'no') return [key, text === 'yes'];
      return [key, /^-?\d+(\.\d*[1-9])?$/.test(text) ? Number(text) : text];
    }),
  );
}
