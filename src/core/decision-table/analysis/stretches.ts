import type { Deciders } from './disjoint.ts';
import type { Box, GridRule } from './grid.ts';
import { uncovered } from './uncovered.ts';

/** Cases of two rules that differ only in one column, by one atom. */
export interface Stretch {
  /** The rules by number: that of the lower value first. */
  readonly lower: number;
  readonly upper: number;
  /** The atom of the lower value; the upper one is the next. */
  readonly atom: number;
  /** The other columns' atoms; the column itself holds `atom` to `atom + 1`. */
  readonly box: Box;
}

export interface Stretches {
  readonly stretches: readonly Stretch[];
  readonly decided: boolean;
}

const budget = 200_000;
const mostBoxes = 50;

/**
 * Where one rule gives way to another along a column. When earlier rules win, only what they leave to each
 * of the two counts.
 */
export function stretchesAlong(column: number, { rules, ordered }: Deciders): Stretches {
  const stretches: Stretch[] = [];
  let decided = true;
  for (const [lower, low] of rules.entries()) {
    for (const [upper, high] of rules.entries()) {
      if (lower === upper || !sharesOthers(low, high, column)) continue;
      for (const atom of stepsBetween(low[column] ?? [], high[column] ?? [])) {
        const blocked = ordered
          ? [...above(rules, lower, [column, atom]), ...above(rules, upper, [column, atom + 1])]
          : [];
        const { hull, holes } = sharedRegion(low, high, [column, atom]);
        const cover = uncovered(hull, [...blocked, ...holes], { budget, most: mostBoxes });
        decided &&= cover.decided && cover.gaps.length < mostBoxes;
        stretches.push(...cover.gaps.map((box) => ({ lower, upper, atom, box })));
      }
    }
  }
  return { stretches, decided };
}

/** The atoms that the one test holds while the other holds the next. */
function stepsBetween(low: readonly number[], high: readonly number[]): number[] {
  const atoms: number[] = [];
  for (let i = 0; i < low.length; i += 2) {
    for (let j = 0; j < high.length; j += 2) {
      const first = Math.max(low[i] ?? 0, (high[j] ?? 0) - 1);
      const last = Math.min(low[i + 1] ?? 0, (high[j + 1] ?? 0) - 1);
      for (let atom = first; atom <= last; atom += 1) atoms.push(atom);
    }
  }
  return atoms;
}

function sharesOthers(a: GridRule, b: GridRule, column: number): boolean {
  return a.every((runs, other) => other === column || shared(runs, b[other] ?? []).length > 0);
}

/** The rules above one that hold an atom of the column, free in that column. */
function above(
  rules: readonly GridRule[],
  index: number,
  [column, atom]: readonly [number, number],
): GridRule[] {
  return rules
    .slice(0, index)
    .filter((rule) => shared(rule[column] ?? [], [atom, atom]).length > 0)
    .map((rule) => rule.map((runs, other) => (other === column ? [0, Infinity] : runs)));
}

function sharedRegion(
  a: GridRule,
  b: GridRule,
  [column, atom]: readonly [number, number],
): { readonly hull: Box; readonly holes: readonly GridRule[] } {
  const regions = a.map((runs, other) =>
    other === column ? [atom, atom + 1] : shared(runs, b[other] ?? []),
  );
  const holes = regions.flatMap((runs, other) => {
    const between: number[] = [];
    for (let at = 1; at + 1 < runs.length; at += 2) {
      between.push((runs[at] ?? 0) + 1, (runs[at + 1] ?? 0) - 1);
    }
    if (between.length === 0) return [];
    return [regions.map((_, each) => (each === other ? between : [0, Infinity]))];
  });
  return { hull: regions.flatMap((runs) => [runs[0] ?? 0, runs.at(-1) ?? 0]), holes };
}

function shared(a: readonly number[], b: readonly number[]): number[] {
  const both: number[] = [];
  for (let i = 0; i < a.length; i += 2) {
    for (let j = 0; j < b.length; j += 2) {
      const low = Math.max(a[i] ?? 0, b[j] ?? 0);
      const high = Math.min(a[i + 1] ?? 0, b[j + 1] ?? 0);
      if (low <= high) both.push(low, high);
    }
  }
  return both;
}
