import { amountOf, type Formula, type Fraction, type OutputCell } from '../run.ts';
import { plus, times } from './fractions.ts';

/** A straight line over one input. */
export interface Line {
  readonly slope: Fraction;
  readonly start: Fraction;
}

/** The values of a formula's inputs. */
export type Given = (input: number) => Fraction;

/** One input of a formula that varies; the others are given. */
export interface Variable {
  readonly input: number;
  readonly given: Given;
}

const none: Fraction = [0n, 1n];

/** The formula with its steps (completed, started periods) of the input held as they are at a value. */
export function heldAt(cell: OutputCell, input: number, value: Fraction): OutputCell {
  return typeof cell === 'object' ? held(cell, input, value) : cell;
}

function held(formula: Formula, input: number, value: Fraction): Formula {
  switch (formula[0]) {
    case 'sum':
    case 'lower':
    case 'higher':
      return [formula[0], held(formula[1], input, value), held(formula[2], input, value)];
    case 'completed':
    case 'started': {
      if (formula[1] !== input) return formula;
      // Whole amounts times whole counts: the result is a whole number of minor units.
      const [n, d] = amountOf(formula, () => value);
      return ['fixed', String(n / d)];
    }
    default:
      return formula;
  }
}

/** Every line that the formula follows somewhere, between two of its steps. */
export function linesOf(cell: OutputCell, variable: Variable): readonly Line[] {
  if (typeof cell !== 'object') return [{ slope: none, start: none }];
  switch (cell[0]) {
    case 'sum':
      return linesOf(cell[1], variable).flatMap((a) =>
        linesOf(cell[2], variable).map((b) => ({
          slope: plus(a.slope, b.slope),
          start: plus(a.start, b.start),
        })),
      );
    case 'lower':
    case 'higher':
      return [...linesOf(cell[1], variable), ...linesOf(cell[2], variable)];
    case 'times':
      if (cell[1] !== variable.input) return [constant(cell, variable)];
      return [{ slope: wholes(cell[2]), start: none }];
    case 'per':
      if (cell[1] !== variable.input) return [constant(cell, variable)];
      return rising(cell[2], wholes(cell[3]), wholes(cell[4]));
    default:
      return [constant(cell, variable)];
  }
}

/** The values above `from` and up to `until` at which the formula steps, at most `most` of them. */
export function stepsOf(
  cell: OutputCell,
  input: number,
  range: { readonly from: Fraction; readonly until: Fraction | undefined; readonly most: number },
): Fraction[] {
  if (typeof cell !== 'object') return [];
  if (cell[0] === 'sum' || cell[0] === 'lower' || cell[0] === 'higher') {
    return [...stepsOf(cell[1], input, range), ...stepsOf(cell[2], input, range)];
  }
  if ((cell[0] !== 'completed' && cell[0] !== 'started') || cell[1] !== input) return [];
  const every = wholes(cell[3]);
  const steps: Fraction[] = [];
  for (let at = wholes(cell[4]); steps.length < range.most; at = plus(at, every)) {
    if (range.until && at[0] * range.until[1] > range.until[0] * at[1]) break;
    if (at[0] * range.from[1] >= range.from[0] * at[1]) steps.push(at);
  }
  return steps;
}

/** An amount per period: nothing up to `after`, then a slope. */
function rising(amount: number | string, every: Fraction, after: Fraction): readonly Line[] {
  const slope = times([BigInt(amount), 1n], [every[1], every[0]]);
  const [n, d] = times(slope, after);
  return [
    { slope, start: [-n, d] },
    { slope: none, start: none },
  ];
}

function constant(cell: Formula, { given }: Variable): Line {
  return { slope: none, start: amountOf(cell, given) };
}

function wholes([n, d]: readonly [number | string, number | string]): Fraction {
  return [BigInt(n), BigInt(d)];
}
