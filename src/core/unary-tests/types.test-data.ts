import { decimal } from '../decimal.ts';
import type { EnumeratedType, Interval, OrderedType } from './model.ts';

/** Columns for the tests of this folder. */
export const days: OrderedType = {
  kind: 'ordered',
  notation: { kind: 'number', unit: 'day' },
  domain: between(0n, 60n),
  step: decimal(1n),
};

export const hours: OrderedType = {
  kind: 'ordered',
  notation: { kind: 'number', unit: undefined },
  domain: { low: { at: decimal(0n), closed: true }, high: undefined },
  step: undefined,
};

export const price: OrderedType = {
  kind: 'ordered',
  notation: { kind: 'money', currency: { code: 'GBP', symbol: '£', minor: 2 } },
  domain: between(0n, 2000n),
  step: decimal(1n, 2),
};

/** 2019-04-01 to 2027-07-01. */
export const day: OrderedType = {
  kind: 'ordered',
  notation: { kind: 'date' },
  domain: between(17_987n, 21_000n),
  step: decimal(1n),
};

export const standing: EnumeratedType = {
  kind: 'enumerated',
  notation: 'words',
  values: ['new', 'regular', 'loyal'],
  ordered: true,
};

/** Options that hold spaces, commas, keywords and each other. */
export const promise: EnumeratedType = {
  kind: 'enumerated',
  notation: 'words',
  values: ['to come', 'not kept', 'kept', 'second or later', 'late, but kept', 'late', 'but kept'],
  ordered: false,
};

export const waitedIn: EnumeratedType = {
  kind: 'enumerated',
  notation: 'boolean',
  values: ['no', 'yes'],
  ordered: false,
};

export const allTypes = { days, hours, price, day, standing, promise, waitedIn };

function between(low: bigint, high: bigint): Interval {
  return {
    low: { at: decimal(low), closed: true },
    high: { at: decimal(high), closed: true },
  };
}
