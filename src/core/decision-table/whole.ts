import type { Whole } from './run.ts';

/** A whole number as JSON can hold it: a text when a double cannot. */
export function whole(value: bigint): Whole {
  const number = Number(value);
  return Number.isSafeInteger(number) ? number : String(value);
}
