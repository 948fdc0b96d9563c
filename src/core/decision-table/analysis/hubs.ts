import type { TableRule } from '../model.ts';

/** A row and all findings that it has a part in. */
export interface Hub<T> {
  readonly rule: TableRule;
  readonly members: readonly T[];
}

/**
 * Gathers what is wrong between rows around as few rows as can be: one row that was changed is at odds
 * with many, and is one mistake. Of a lone pair the lower row is taken: it was added to what stood there.
 */
export function hubsOf<T>(
  members: readonly T[],
  rowsOf: (member: T) => readonly TableRule[],
): Hub<T>[] {
  const hubs: Hub<T>[] = [];
  let left = members;
  while (left.length > 0) {
    const counts = new Map<TableRule, number>();
    for (const member of left) {
      for (const rule of lowestFirst(rowsOf(member))) counts.set(rule, (counts.get(rule) ?? 0) + 1);
    }
    const most = Math.max(...counts.values());
    const [rule] = [...counts].find(([, count]) => count === most) ?? [];
    if (!rule) break;
    hubs.push({ rule, members: left.filter((member) => rowsOf(member).includes(rule)) });
    left = left.filter((member) => !rowsOf(member).includes(rule));
  }
  return hubs;
}

function lowestFirst(rules: readonly TableRule[]): TableRule[] {
  return [...new Set(rules)].sort((a, b) => b.place.start.line - a.place.start.line);
}
