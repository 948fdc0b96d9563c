import { parseDay } from '../dates.ts';
import type { Currency } from '../money.ts';

/** What the reading and printing of values depends on beside the values themselves. */
export interface Setting {
  /** BCP 47. */
  readonly locale: string;
  /** The organisation's. */
  readonly currency: Currency;
  /** The reader's own day, `YYYY-MM-DD`. */
  readonly today: string;
  /** Milliseconds since 1970, to judge how old a value is. */
  readonly now: number;
}

/** The reader's day as a number of days since 1970. */
export function dayOf({ today }: Setting): number {
  return parseDay(today) ?? 0;
}
