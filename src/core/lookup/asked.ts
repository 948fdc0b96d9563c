import { neededInputs } from '../decision-table/needed.ts';
import { factsOf, withKnown, type Given } from './given.ts';
import type { LookupModel } from './model.ts';

/** Which inputs the form asks for. */
export interface Asked {
  /** What is known and matters. */
  readonly given: Given;
  /** Keys of inputs without a value that can still change the answer, in the table's order. */
  readonly missing: readonly string[];
  /** Keys of inputs that make no difference to this case. */
  readonly spare: readonly string[];
}

/**
 * Drops what makes no difference any more. Of two answers that make each other needless the earlier
 * input stays; the one just given (`latest`) always does, so that nothing vanishes under the cursor.
 */
export function askedOf(model: LookupModel, given: Given, latest?: string): Asked {
  const order = model.inputs.map(({ key }) => key).filter((key) => key in given);
  const kept = order.reverse().reduce((left, key) => {
    if (key === latest) return left;
    const without = withKnown(left, key, undefined);
    return neededInputs(model.table, factsOf(without)).includes(key) ? left : without;
  }, given);
  const missing = neededInputs(model.table, factsOf(kept));
  const spare = model.inputs.flatMap(({ key }) =>
    key in kept || missing.includes(key) ? [] : key,
  );
  return { given: kept, missing, spare };
}
