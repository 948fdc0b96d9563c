import { decide, type Facts } from '../decision-table/run.ts';
import { uncapitalised } from '../decision-table/analysis/words.ts';
import type { LookupInput, LookupModel } from '../lookup/model.ts';
import { printMoney } from '../money.ts';

/** The amount over the two inputs that matter most, as a grid of words and shades. */
export interface MatrixMap {
  readonly title: string;
  /** For which values of the other inputs it holds, and what a range means. */
  readonly note: string;
  readonly across: MapAxis;
  readonly down: MapAxis;
  /** Row by row. */
  readonly cells: readonly (readonly MapCell[])[];
}

export interface MapAxis {
  readonly label: string;
  readonly words: readonly string[];
}

export interface MapCell {
  /** `£10`, `£10–£40`, `none`. */
  readonly words: string;
  /** From 0 for nothing to 4 for the most on this map. */
  readonly shade: number;
}

/** More cases than this are no picture any more. */
const MOST_CASES = 4000;
const SHADES = 4;

interface Axis {
  readonly key: string;
  readonly label: string;
  readonly values: readonly { readonly fact: string; readonly words: string }[];
}

type Reach = readonly [least: bigint, most: bigint | undefined];

/**
 * Draws the first goodwill, else the first amount, over the two inputs that tell the most amounts
 * apart. The others stand at the values under which the picture shows the most of them.
 * @returns undefined when no input changes the amount, or there are too many cases
 */
export function matrixMap(model: LookupModel): MatrixMap | undefined {
  const output = mainOutput(model);
  const all = model.inputs.flatMap((input) => axisOf(input));
  const count = all.reduce((product, { values }) => product * values.length, 1);
  if (output < 0 || count > MOST_CASES) return undefined;
  const reaches = reachesAt(model, output, all);
  const axes = reaches ? mergedAxes(all, reaches) : [];
  const grid = { axes, reaches: reachesAt(model, output, axes) ?? [] };
  const [best] = pairsOf(axes)
    .map(([down, across]) => ({ down, across, ...bestBase(grid, down, across) }))
    .sort((one, other) => other.kinds - one.kinds || one.cells - other.cells);
  if (!best || best.kinds < 2) return undefined;
  return drawn(model, output, { ...grid, ...best });
}

/** The axes, and what each combination of their values gives, in the order of `casesOf`. */
interface Grid {
  readonly axes: readonly Axis[];
  readonly reaches: readonly Reach[];
}

interface View extends Grid {
  readonly down: number;
  readonly across: number | undefined;
  /** The places of the other inputs. */
  readonly base: readonly number[];
}

function drawn(model: LookupModel, output: number, view: View): MatrixMap {
  const { axes, down, across, base } = view;
  const cells = reachesIn(view, base, [down, across]);
  const top = Math.max(1, ...cells.flat().map(height));
  const label = model.outputs[output]?.label ?? '';
  const names = [down, across].flatMap((axis) => axes[axis ?? -1]?.label ?? []);
  const others = [...axes.keys()].filter((axis) => axis !== down && axis !== across);
  const isRanged = cells.flat().some(([least, most]) => least !== most);
  return {
    title: `${label} by ${names.map(uncapitalised).join(' and ')}`,
    note: noteOf(axes, base, { others, isRanged }),
    down: axisWords(axes[down]),
    across: axisWords(axes[across ?? -1]),
    cells: cells.map((row) =>
      row.map((reach) => ({
        words: reachWords(model, reach),
        shade: Math.ceil((SHADES * height(reach)) / top),
      })),
    ),
  };
}

function mainOutput({ outputs }: LookupModel): number {
  const goodwill = outputs.findIndex(({ basis }) => basis === 'goodwill');
  return goodwill >= 0 ? goodwill : outputs.findIndex(({ basis }) => basis === 'entitlement');
}

function axisOf(input: LookupInput): Axis[] {
  const { key, label } = input;
  const values =
    input.kind === 'choice'
      ? input.options.map(({ value, label: words }) => ({ fact: value, words }))
      : input.bands.map(({ low, words }) => ({ fact: low, words }));
  return values.length < 2 ? [] : [{ key, label, values }];
}

/** Every combination of places on the axes, the last axis fastest. */
function casesOf(axes: readonly Axis[]): number[][] {
  return axes.reduce<number[][]>(
    (cases, { values }) => cases.flatMap((each) => values.map((_, place) => [...each, place])),
    [[]],
  );
}

function factsAt(axes: readonly Axis[], places: readonly number[]): Facts {
  return Object.fromEntries(
    axes.map(({ key, values }, axis) => [key, values[places[axis] ?? 0]?.fact]),
  );
}

/** Undefined when some case has no single row: then there is no one amount to draw. */
function reachesAt(
  model: LookupModel,
  output: number,
  axes: readonly Axis[],
): readonly Reach[] | undefined {
  const reaches: Reach[] = [];
  for (const places of casesOf(axes)) {
    const { rules } = decide(model.table, factsAt(axes, places));
    if (rules.length !== 1) return undefined;
    const [least, most] = model.rows[rules[0] ?? 0]?.reach[output] || ['0', '0'];
    reaches.push([BigInt(least), most === '' ? undefined : BigInt(most)]);
  }
  return reaches;
}

/** Values that never make a difference to the amount as one; an input that never does is left out. */
function mergedAxes(axes: readonly Axis[], reaches: readonly Reach[]): Axis[] {
  const cases = casesOf(axes);
  return axes.flatMap((axis, at) => {
    const slices = axis.values.map((_, place) =>
      reaches.filter((_reach, index) => cases[index]?.[at] === place).join(' '),
    );
    const values = [...new Set(slices)].map((slice) => {
      const same = axis.values.filter((_, place) => slices[place] === slice);
      return { fact: same[0]?.fact ?? '', words: listed(same.map(({ words }) => words)) };
    });
    return values.length < 2 ? [] : [{ ...axis, values }];
  });
}

/** The pairs of axes, the longer one down: a narrow screen has room for a few columns only. */
function pairsOf(axes: readonly Axis[]): (readonly [number, number | undefined])[] {
  if (axes.length === 1) return [[0, undefined]];
  const size = (axis: number): number => axes[axis]?.values.length ?? 0;
  return [...axes.keys()].flatMap((one) =>
    [...axes.keys()]
      .filter((other) => other > one)
      .map((other) =>
        size(one) >= size(other) ? ([one, other] as const) : ([other, one] as const),
      ),
  );
}

/** How high a cell is for its shade: amounts of a page are far below 2^53 minor units. */
function height([least, most]: Reach): number {
  return Number(most ?? least);
}

/** The places of the other inputs under which the grid shows the most different amounts above none. */
function bestBase(
  grid: Grid,
  down: number,
  across: number | undefined,
): { readonly base: readonly number[]; readonly kinds: number; readonly cells: number } {
  const bases = casesOf(grid.axes).filter((places) => places[down] === 0 && !places[across ?? -1]);
  const counted = bases.map((base) => {
    const cells = reachesIn(grid, base, [down, across]).flat();
    const kinds = new Set(cells.filter((reach) => height(reach) > 0).map(String)).size;
    return { base, kinds, cells: cells.length };
  });
  return counted.reduce((best, each) => (each.kinds > best.kinds ? each : best), {
    base: [],
    kinds: 0,
    cells: 0,
  });
}

/** What the cells of a grid give, row by row. */
function reachesIn(
  { axes, reaches }: Grid,
  base: readonly number[],
  view: readonly [number, number | undefined],
): Reach[][] {
  return gridAt(axes, base, view).map((row) =>
    row.map((places) => reaches[indexOf(axes, places)] ?? ([0n, 0n] as const)),
  );
}

function gridAt(
  axes: readonly Axis[],
  base: readonly number[],
  [down, across]: readonly [number, number | undefined],
): number[][][] {
  return [...(axes[down]?.values.keys() ?? [])].map((row) => {
    const at = base.with(down, row);
    if (across === undefined) return [at];
    return [...(axes[across]?.values.keys() ?? [])].map((column) => at.with(across, column));
  });
}

/** The number of a combination in the order of `casesOf`. */
function indexOf(axes: readonly Axis[], places: readonly number[]): number {
  return axes.reduce((index, { values }, axis) => index * values.length + (places[axis] ?? 0), 0);
}

function reachWords({ currency }: LookupModel, [least, most]: Reach): string {
  const from = printMoney(least, currency);
  if (most === undefined) return `${from} or more`;
  if (least !== most) return `${from}–${printMoney(most, currency)}`;
  return least === 0n ? 'none' : from;
}

function axisWords(axis: Axis | undefined): MapAxis {
  return { label: axis?.label ?? '', words: axis?.values.map(({ words }) => words) ?? [''] };
}

function noteOf(
  axes: readonly Axis[],
  base: readonly number[],
  { others, isRanged }: { readonly others: readonly number[]; readonly isRanged: boolean },
): string {
  const fixed = others.flatMap((axis) => {
    const { label = '', values = [] } = axes[axis] ?? {};
    return `${uncapitalised(label)} ${values[base[axis] ?? 0]?.words ?? ''}`;
  });
  const parts = fixed.length === 0 ? [] : [`For ${fixed.join('; ')}.`];
  return [
    ...parts,
    ...(isRanged ? ['Within a range the amount follows the row’s formula.'] : []),
  ].join(' ');
}

/** `ours, third-party or nature`. */
function listed(words: readonly string[]): string {
  return words.join(', ').replace(/, (?=[^,]*$)/, ' or ');
}
