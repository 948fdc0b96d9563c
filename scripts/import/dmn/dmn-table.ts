import type { ForeignInput } from '../../conformance/foreign-types.ts';

/** A decision table of a DMN file, its cells as they stand there. */
export interface DmnTable {
  /** The decision's id in the file; ours are `decision_` and the id of the matrix. */
  readonly id?: string | undefined;
  /** The name of the decision. */
  readonly name: string;
  /** What the decision says of itself: our frontmatter when we wrote the file. */
  readonly description?: string | undefined;
  readonly hitPolicy: string;
  readonly aggregation?: string | null | undefined;
  readonly inputs: readonly DmnInput[];
  readonly outputs: readonly DmnOutput[];
  readonly rules: readonly DmnRule[];
}

export interface DmnInput extends ForeignInput {
  readonly expression: string;
  readonly typeRef?: string | null | undefined;
}

export interface DmnOutput {
  readonly name?: string | null | undefined;
  readonly label?: string | null | undefined;
  /** The values in their order, the first of most weight: a list of literals. */
  readonly values?: string | null | undefined;
  readonly default?: string | null | undefined;
  /** How the author of a matrix wrote the default. */
  readonly defaultWords?: string | undefined;
}

export interface DmnRule {
  readonly tests: readonly string[];
  readonly outputs: readonly string[];
  /** How the author of a matrix wrote an output, by its place; undefined where the expression says it. */
  readonly words?: readonly (string | undefined)[];
}
