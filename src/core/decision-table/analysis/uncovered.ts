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
  const met = [...rules.keys()].filter((index) => meets(rules[index] ?? [], box));
  visit(box, { candidates: met }, search);
  const { gaps, decided, coveredBy } = search;
  return { gaps, decided, coveredBy, covered: Math.min(1, search.covered / search.whole) };
}

interface Candidates {
  readonly candidates: readonly number[];
  /** The column in which the box is narrower than the last one, that all candidates met. */
  readonly narrowed?: number;
}

function visit(box: Box, { candidates, narrowed: changed }: Candidates, search: Search): void {
  if (search.gaps.length >= search.most) return;
  search.budget -= candidates.length + 1;
  if (search.budget < 0) {
    search.decided = false;
    return;
  }
  const live: GridRule[] = [];
  const indexes: number[] = [];
  for (const index of candidates) {
    const rule = search.rules[index] ?? [];
    if (changed !== undefined && !meetsIn(rule, box, changed)) continue;
    if (covers(rule, box)) {
      search.coveredBy.add(index);
      search.covered += volume(box);
      return;
    }
    live.push(rule);
    indexes.push(index);
  }
  if (live.length === 0) {
    search.gaps.push(box);
    return;
  }
  const { column, at } = bestCut(box, live, search.tally);
  const next = { candidates: indexes, narrowed: column };
  visit(narrowed(box, column, { high: at - 1 }), next, search);
  visit(narrowed(box, column, { low: at }), next, search);
}

function meets(rule: GridRule, box: Box): boolean {
  for (let column = 0; column < rule.length; column += 1) {
    if (!meetsIn(rule, box, column)) return false;
  }
  return true;
}

function meetsIn(rule: GridRule, box: Box, column: number): boolean {
  const runs = rule[column] ?? [];
  const at = runAt(runs, box[2 * column] ?? 0);
  return at < runs.length && (runs[at] ?? 0) <= (box[2 * column + 1] ?? 0);
}

function covers(rule: GridRule, box: Box): boolean {
  for (let column = 0; column < rule.length; column += 1) {
    const low = box[2 * column] ?? 0;
    const runs = rule[column] ?? [];
    const at = runAt(runs, low);
    if ((runs[at] ?? Infinity) > low || (runs[at + 1] ?? -1) < (box[2 * column + 1] ?? 0)) {
      return false;
    }
  }
  return true;
}

/** Where the first run stands that does not end before the atom. */
function runAt(runs: readonly number[], atom: number): number {
  let at = 0;
  while (at < runs.length && (runs[at + 1] ?? 0) < atom) at += 2;
  return at;
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
