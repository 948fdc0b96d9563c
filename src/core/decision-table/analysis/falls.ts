import { compileTable } from '../compile.ts';
import type { DecisionTable, TableOutput, TableRule } from '../model.ts';
import { decide, type CompiledTable, type Facts, type Fraction, type Outcome } from '../run.ts';
import { compared } from './compared.ts';
import { decidersOf, type Deciders } from './disjoint.ts';
import { gridOf, type TableGrid } from './grid.ts';
import { inputsIn, withoutShared } from './shared-terms.ts';
import { bordersOf, rangeOf, textsNear, textsOfAtom } from './stretch-values.ts';
import { stretchesAlong, type Stretch } from './stretches.ts';
import { factsAt } from './witness.ts';

/** Two cases that differ in one input, of which the one with more of it gets less. */
export interface Fall {
  readonly output: TableOutput;
  /** The key of the input. */
  readonly input: string;
  readonly lower: Facts;
  readonly upper: Facts;
  readonly from: Outcome;
  readonly to: Outcome;
  /** The rows of the lower case and those of the upper. */
  readonly rows: readonly [readonly TableRule[], readonly TableRule[]];
}

export interface Falls {
  readonly falls: readonly Fall[];
  /** False when some pair of formulas could not be compared for all values. */
  readonly decided: boolean;
}

interface Search {
  readonly table: DecisionTable;
  readonly compiled: CompiledTable;
  readonly grid: TableGrid;
  readonly deciders: Deciders;
  readonly output: number;
  /** The column along which the amount must not fall, and its place among the table's inputs. */
  readonly column: number;
  readonly input: number;
}

/**
 * Finds where an output falls as an input rises, the others being equal. No formula falls in an input that
 * it uses, so only the change from one rule to another is looked at: at every border, over all values of
 * the inputs that the two formulas share.
 */
export function fallsOf(table: DecisionTable, outputKey: string, inputKey: string): Falls {
  const compiled = compileTable(table);
  const grid = gridOf(table);
  const deciders = decidersOf(table, grid, compiled);
  const output = table.outputs.findIndex(({ key }) => key === outputKey);
  const input = table.inputs.findIndex(({ key }) => key === inputKey);
  const column = table.inputs[input]?.column;
  if (output < 0 || column === undefined) return { falls: [], decided: true };
  const search = { table, compiled, grid, deciders, output, column, input };
  const { stretches, decided } = stretchesAlong(column, deciders);
  const found = stretches.map((stretch) => fallAt(stretch, search));
  return {
    falls: onePerRows(found.flatMap(({ fall }) => fall ?? [])),
    decided: decided && deciders.decided && found.every((each) => each.decided),
  };
}

function fallAt(
  stretch: Stretch,
  search: Search,
): { readonly fall?: Fall; readonly decided: boolean } {
  const { deciders, output, input, column, grid, table } = search;
  const [below = 0, above = 0] = [stretch.lower, stretch.upper].map(
    (rule) => deciders.outputs[rule]?.[output],
  );
  const [lower, upper] = withoutShared(below, above, input);
  const used = new Set([...inputsIn(lower), ...inputsIn(upper)]);
  used.delete(input);
  const ranges = new Map(
    [...used].flatMap((each) => {
      const declared = table.inputs[each];
      return declared ? [[each, rangeOf(declared, stretch, grid)] as const] : [];
    }),
  );
  const borders = bordersOf(stretch, column, grid);
  const pair = { lower, upper, ranges, borders, input };
  const { values, decided } = compared(pair);
  for (const each of values) {
    const fall = confirmed(stretch, each, search);
    if (fall) return { fall, decided: true };
  }
  // What is below by less than a rounding step may show elsewhere: that is not known.
  return { decided: decided && values.length === 0 };
}

/** Runs the two cases: only what the evaluator gives counts. */
function confirmed(
  stretch: Stretch,
  values: ReadonlyMap<number, Fraction>,
  { table, compiled, grid, column, input, output }: Search,
): Fall | undefined {
  const key = table.inputs[input]?.key ?? '';
  const named = table.outputs[output];
  if (!named) return undefined;
  const atoms = grid.axes.map((_, at) => stretch.box[2 * at] ?? 0);
  for (const shared of sharedFacts(values, factsAt(grid.axes, atoms), table)) {
    for (const low of textsOfAtom(column, stretch.atom, grid).reverse()) {
      for (const high of textsOfAtom(column, stretch.atom + 1, grid)) {
        const [lower, upper] = [
          { ...shared, [key]: low },
          { ...shared, [key]: high },
        ];
        const [a, b] = [decide(compiled, lower), decide(compiled, upper)];
        const [from, to] = [a.outputs?.[named.key], b.outputs?.[named.key]];
        if (!from || !to || (to.amount ?? 0n) >= (from.amount ?? 0n)) continue;
        const rowsOf = (rules: readonly number[]): TableRule[] =>
          rules.flatMap((rule) => table.rules[rule] ?? []);
        const rows = [rowsOf(a.rules), rowsOf(b.rules)] as const;
        return { output: named, input: key, lower, upper, from, to, rows };
      }
    }
  }
  return undefined;
}

/** The facts of both cases, for each way to write the values that are worth trying. */
function sharedFacts(
  values: ReadonlyMap<number, Fraction>,
  base: Facts,
  table: DecisionTable,
): readonly Facts[] {
  let all: Facts[] = [base];
  for (const [index, value] of values) {
    const input = table.inputs[index];
    if (!input) continue;
    const texts = textsNear(value, input);
    all = all.flatMap((facts) => texts.map((text) => ({ ...facts, [input.key]: text })));
  }
  return all;
}

function onePerRows(falls: readonly Fall[]): Fall[] {
  const seen = new Set<string>();
  return falls.filter(({ rows }) => {
    const key = rows.map((each) => each.map(({ id }) => id).join()).join('|');
    return !seen.has(key) && seen.add(key);
  });
}
