import { z } from 'zod';

/** A day as `2026-11-20`. */
export const daySchema = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, {
  error: 'a day written as 2026-11-20',
});

/**
 * The day on which somebody read something, as written: `review/malformed` and `review/future` judge
 * whether it is a real day, with more to say than a schema has.
 */
export const dayReadSchema = z.preprocess(
  (value) => (typeof value === 'number' ? String(value) : value),
  z.string(),
);

/** `6 months`, `1 year`, `2 weeks`: how long a review holds. */
export const spanSchema = z.string().regex(/^[1-9]\d{0,2} (day|week|month|year)s?$/, {
  error: 'a span such as 6 months, 2 weeks or 1 year',
});

/** What every entry says about who answers for it. Spread into each noun's schema. */
export const keepingFields = {
  /** The name people see in lists and search. */
  title: z.string().min(1),
  /** Who answers for this entry: a key of `owners` in organisation.yaml. */
  owner: z.string().min(1),
  /** When it was last read from top to bottom, and by which owner. */
  reviewed: z.strictObject({
    on: dayReadSchema,
    by: z.string().min(1),
  }),
  /** How long that review holds; after it the entry is overdue. */
  reviewEvery: spanSchema,
};

/** The same for entries that hang on a matrix. */
export const boundKeepingFields = {
  ...keepingFields,
  /** When it was last read from top to bottom, by which owner, and beside which amounts. */
  reviewed: keepingFields.reviewed.extend({
    /** Optional: marks the amounts it was read with, such as `p-1f2e3d4c`; the check prints the mark. When they change, the template stops until it is read again. */
    policy: z.string().min(1).optional(),
  }),
};

export const keepingSchema = z.strictObject(keepingFields);
export type Keeping = z.infer<typeof keepingSchema>;
