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
  const collect =
    hitPolicy === 'COLLECT' && dmn.outputs.length === 1 && collects[aggregation ?? ''];
  if (collect) return { policy: collect, order };
  throw new CannotImportError(
    `${dmn.name} gives a list or a count (${[hitPolicy, aggregation].filter(Boolean).join(' ')}). A matrix gives one answer.`,
  );
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
