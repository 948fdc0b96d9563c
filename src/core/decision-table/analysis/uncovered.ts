import type { Box, Grid, GridRule } from './grid.ts';
import { bestCut, tallyFor, type Tally } from './best-cut.ts';

export interface Cover {
  /** Disjoint boxes that no rule covers. */
  readonly gaps: readonly Box[];
  /** False when the budget ran out: then there may be more gaps than those found. */
  readonly decided: boolean;
  /** The share of the box (counted in atoms) that is known to be covered, 0 to 1. */
  readonly covered: number;
  /** The rules that cover some part of it alone, by their number among the candidates. */
  readonly coveredBy: ReadonlySet<number>;
}

export interface CoverOptions {
  /** How many times a rule may be held against a box. Deciding "no gap" is co-NP-complete in general. */
  readonly budget: number;
  /** Stop at this many gaps; 1 answers whether there is any. */
  readonly most: number;
}

interface Search {
  readonly rules: readonly GridRule[];
  readonly gaps: Box[];
  readonly coveredBy: Set<number>;
  readonly most: number;
  budget: number;
  decided: boolean;
  covered: number;
  readonly whole: number;
  readonly tally: Tally;
}

/**
 * Finds what no rule covers, exactly: a box that a rule covers is done, one that no rule meets is a gap,
 * any other is split at the end of some rule's test and both halves are looked at.
 */
export function uncovered(box: Box, rules: Grid['rules'], options: CoverOptions): Cover {
  const search: Search = {
    rules,
    gaps: [],
    coveredBy: new Set(),
    most: options.most,
    budget: options.budget,
    decided: true,
    covered: 0,
    whole: volume(box),
    tally: tallyFor(box.map((atom) => atom + 1)),
  };
  visit(box, [...rules.keys()], search);
  const { gaps, decided, coveredBy } = search;
  return { gaps, decided, coveredBy, covered: Math.min(1, search.covered / search.whole) };
}

function visit(box: Box, candidates: readonly number[], search: Search): void {
  if (search.gaps.length >= search.most) return;
  search.budget -= candidates.length + 1;
  if (search.budget < 0) {
    search.decided = false;
    return;
  }
  const live: number[] = [];
  for (const index of candidates) {
    const relation = relate(search.rules[index] ?? [], box);
    if (relation === 'covers') {
      search.coveredBy.add(index);
      search.covered += volume(box);
      return;
    }
    if (relation === 'meets') live.push(index);
  }
  if (live.length === 0) {
    search.gaps.push(box);
    return;
  }
  const rules = live.map((index) => search.rules[index] ?? []);
  const { column, at } = bestCut(box, rules, search.tally);
  visit(narrowed(box, column, { high: at - 1 }), live, search);
  visit(narrowed(box, column, { low: at }), live, search);
}

function relate(rule: GridRule, box: Box): 'covers' | 'meets' | 'misses' {
  let covers = true;
  for (let column = 0; column < rule.length; column += 1) {
    const [low = 0, high = 0] = [box[2 * column], box[2 * column + 1]];
    const runs = rule[column] ?? [];
    let at = 0;
    while (at < runs.length && (runs[at + 1] ?? 0) < low) at += 2;
    if (at >= runs.length || (runs[at] ?? 0) > high) return 'misses';
    if ((runs[at] ?? 0) > low || (runs[at + 1] ?? 0) < high) covers = false;
  }
  return covers ? 'covers' : 'meets';
}

function narrowed(box: Box, column: number, to: { low?: number; high?: number }): Box {
  const copy = [...box];
  if (to.low !== undefined) copy[2 * column] = to.low;
  if (to.high !== undefined) copy[2 * column + 1] = to.high;
  return copy;
}

function volume(box: Box): number {
  let product = 1;
  for (let at = 0; at < box.length; at += 2) product *= (box[at + 1] ?? 0) - (box[at] ?? 0) + 1;
  return product;
}
