import type { OutputCell } from './run.ts';

/** The inputs that the formula of a compiled output uses, counted from 0, each once. */
export function inputsOfCell(cell: OutputCell): readonly number[] {
  if (typeof cell !== 'object' || cell[0] === 'fixed') return [];
  if (cell[0] === 'sum' || cell[0] === 'lower' || cell[0] === 'higher') {
    return [...new Set([...inputsOfCell(cell[1]), ...inputsOfCell(cell[2])])];
  }
  return [cell[1]];
}
