import { z } from 'zod';
import { idSchema } from './organisation.ts';
import { daySchema, keepingFields } from './review.ts';

const inputFields = {
  /** The heading of its column, and the question in the form. */
  label: z.string().min(1),
};

/** An interval such as `[0..60]`, `[£0..£2000)`, `[2019-04-01..2027-03-31]`, or `>= 0` when open above. */
const domain = z.string().min(1);

export const inputSchema = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('number'),
    ...inputFields,
    /** The unit in the singular, such as `day`. */
    unit: z.string().min(1).optional(),
    domain,
    /** The step between two values: 1 for whole numbers; without it the input is continuous. */
    step: z.number().positive().optional(),
  }),
  z.strictObject({ type: z.literal('money'), ...inputFields, domain }),
  z.strictObject({ type: z.literal('date'), ...inputFields, domain }),
  z.strictObject({ type: z.literal('boolean'), ...inputFields }),
  z.strictObject({
    type: z.literal('choice'),
    ...inputFields,
    options: z.array(z.string().min(1)).min(1),
    /** True: the options stand in order, so that `at least` and `increasing` make sense. */
    ordered: z.boolean().default(false),
  }),
  z.strictObject({ type: z.literal('severity'), ...inputFields }),
  z.strictObject({ type: z.literal('standing'), ...inputFields }),
  z.strictObject({ type: z.literal('fault'), ...inputFields }),
  z.strictObject({ type: z.literal('channel'), ...inputFields }),
]);

export const outputSchema = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('money'),
    label: z.string().min(1),
    /** `entitlement` is owed and has no limit; `goodwill` is offered within an authority limit. */
    basis: z.enum(['entitlement', 'goodwill']),
    /** How amounts round to the minor unit; half up unless said. */
    round: z.enum(['half-up', 'up', 'down']).default('half-up'),
  }),
  z.strictObject({
    type: z.literal('text'),
    label: z.string().min(1),
    /** Who reads it. */
    for: z.enum(['customer', 'agent']),
  }),
]);

/** An input's or output's key: what shares, examples and tree facts name it by. */
const key = z.string().regex(/^[a-z][A-Za-z0-9]*$/, {
  error: 'a key such as daysLate: letters and digits, starting with a small letter',
});

const scalar = z.union([z.string(), z.number(), z.boolean()]);

/** Frontmatter of `src/content/compensation/<id>.mdx`. */
export const matrixSchema = z.strictObject({
  ...keepingFields,
  inputs: z.record(key, inputSchema),
  outputs: z.record(key, outputSchema),
  hitPolicy: z
    .enum(['unique', 'first', 'collect sum', 'collect minimum', 'collect maximum'])
    .default('unique'),
  /** Output → the inputs in which it never falls. */
  increasing: z.record(key, z.array(key).min(1)).optional(),
  /** Worked examples: run as tests, and shown on the page. */
  examples: z
    .array(
      z.strictObject({
        given: z.record(key, scalar),
        expect: z.record(key, scalar),
      }),
    )
    .min(1),
  /** The days on which its values hold, both inclusive. */
  effective: z.strictObject({ from: daySchema, until: daySchema.optional() }).optional(),
  /** The id of the first version, when this is a later one of the same matrix. */
  versionOf: idSchema.optional(),
  /** Another currency than the organisation's. */
  currency: z
    .strictObject({
      code: z.string().regex(/^[A-Z]{3}$/, { error: 'three capitals such as GBP' }),
      symbol: z.string().min(1).max(3),
      minor: z.int().min(0).max(4),
    })
    .optional(),
  /** The source entry of a published scheme; such a matrix states somebody else's rules, not ours. */
  scheme: idSchema.optional(),
});

export type Matrix = z.infer<typeof matrixSchema>;
export type MatrixInput = z.infer<typeof inputSchema>;
export type MatrixOutput = z.infer<typeof outputSchema>;
