import { overlapsOf } from '../../../src/core/decision-table/analysis/table-overlaps.ts';
import type { DecisionTable, HitPolicy } from '../../../src/core/decision-table/model.ts';
import { CannotImportError } from '../cannot-import.ts';
import type { DmnTable } from './dmn-table.ts';

const collects: Readonly<Record<string, HitPolicy>> = {
  SUM: 'collect sum',
  MIN: 'collect minimum',
  MAX: 'collect maximum',
};

/**
 * The hit policy that decides the same, and the rules in the order that it needs: where outputs have
 * ranks, the first of the rules by rank decides.
 */
export function policyOf(
  dmn: DmnTable,
  table: DecisionTable,
): { readonly policy: HitPolicy; readonly order: readonly number[] } {
  const order = [...dmn.rules.keys()];
  const { hitPolicy, aggregation } = dmn;
  if (hitPolicy === 'UNIQUE') return { policy: 'unique', order };
  if (hitPolicy === 'FIRST') return { policy: 'first', order };
  if (hitPolicy === 'ANY') {
    return { policy: overlapsOf(table, 1).length > 0 ? 'first' : 'unique', order };
  }
  if (hitPolicy === 'PRIORITY') return { policy: 'first', order: byRank(dmn, order) };
  if (hitPolicy === 'COLLECT' && aggregation) {
    const collect = dmn.outputs.length === 1 ? collects[aggregation] : undefined;
    if (collect) return { policy: collect, order };
  } else if (givesWords(dmn)) {
    // Of amounts the sum counts, of words all of them, in the order of the rows.
    return {
      policy: 'collect sum',
      order: hitPolicy === 'OUTPUT ORDER' ? byRank(dmn, order) : order,
    };
  }
  throw new CannotImportError(`${dmn.name} ${whyNot(dmn)}`);
}

/** One output, all of whose cells are texts. */
function givesWords({ outputs, rules }: DmnTable): boolean {
  return (
    outputs.length === 1 &&
    rules.every((rule) => /^(?:"(?:[^"\\]|\\.)*"|null)?$/.test(rule.outputs[0] ?? ''))
  );
}

function whyNot({ hitPolicy, aggregation, outputs }: DmnTable): string {
  const policy = [hitPolicy, aggregation].filter(Boolean).join(' ');
  if (aggregation === 'COUNT') {
    return `counts the rules that apply (${policy}). A matrix gives an amount or words, not how often.`;
  }
  if (outputs.length > 1) {
    return `gives several outputs for each rule that applies (${policy}). A matrix gives each output by itself: make a table of each, and import them.`;
  }
  return `gives a list of values (${policy}). A matrix gives one amount: choose a sum, a least or a most.`;
}

function byRank({ outputs, rules }: DmnTable, order: readonly number[]): readonly number[] {
  const lists = outputs.map(({ values }) => values?.match(/"(?:[^"\\]|\\.)*"|[^\s,"]+/g) ?? []);
  const ranks = (rule: number): number[] =>
    lists.map((list, column) => [...list].indexOf(rules[rule]?.outputs[column] ?? ''));
  return [...order].sort((a, b) => {
    const [first, second] = [ranks(a), ranks(b)];
    const column = first.findIndex((rank, index) => rank !== second[index]);
    return column < 0 ? a - b : (first[column] ?? 0) - (second[column] ?? 0);
  });
}
