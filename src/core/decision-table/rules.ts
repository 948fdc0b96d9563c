import type { Rule } from '../finding.ts';
import { matrixDomain } from './input-types.ts';
import { matrixCell } from './matrix-cell.ts';
import { matrixTable } from './matrix-table.ts';

/** The rules that the reader of matrices reports. */
export const matrixRules: readonly Rule[] = [matrixCell, matrixDomain, matrixTable];
