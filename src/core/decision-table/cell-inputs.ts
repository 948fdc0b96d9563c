import type { OutputCell } from './run.ts';

/** The inputs that the formula of a compiled output uses, counted from 0, each once. */
export function inputsOfCell(cell: OutputCell): readonly number[] {
  if (typeof cell !== 'object') return [];
  switch (cell[0]) {
    case 'fixed':
      return [];
    case 'sum':
    case 'lower':
    case 'higher':
      return [...new Set([...inputsOfCell(cell[1]), ...inputsOfCell(cell[2])])];
    default:
      return [cell[1]];
  }
}
