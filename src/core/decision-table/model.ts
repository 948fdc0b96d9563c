import type { Position } from 'unist';
import type { Matrix } from '../schemas/matrix.ts';

/** Placeholder until the reader defines the compiled table: frontmatter, rows and cells with their places. */
export interface DecisionTable {
  readonly matrix: Matrix;
  readonly place: Position;
}
