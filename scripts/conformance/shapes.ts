import { z } from 'zod';

/*
 * What files of cases must have for us to run them; they may have more. The files are others', so a
 * slip in one is told by its place instead of breaking the run.
 */
const text = z.string().nullish();
const numbers = z.array(z.number());

const inputShape = z.looseObject({
  name: text,
  label: text,
  expression: text,
  type: z.string(),
  unit: z.string().optional(),
  allowed: text,
  domain: text,
});

export const tableShape = z.looseObject({
  inputs: z.array(inputShape),
  rules: z.array(z.looseObject({ tests: z.array(z.string()) })),
});

export const oracleShape = z.looseObject({
  id: z.string(),
  table: tableShape,
  exact: z.looseObject({
    uncovered: z.number(),
    overlapPairs: z.array(z.looseObject({ rules: numbers })),
    neverMatches: numbers,
    deadUnderFirst: numbers,
    deadOnlyByUnion: numbers,
  }),
});

export const assertedShape = z.looseObject({
  id: z.string(),
  /** `nonSfeel`: cells that call functions or name variables. */
  table: tableShape.extend({ nonSfeel: z.array(z.string()).optional() }),
  expected: z.looseObject({
    gaps: z.number().optional(),
    overlaps: z.number().optional(),
    overlapList: z.array(z.looseObject({ rules: numbers })).optional(),
  }),
  /** A text says why the table cannot be held to its assertions; false marks one that is known to be wrong. */
  checkedHere: z
    .union([
      z.string(),
      z.looseObject({
        gapAgrees: z.boolean().nullish(),
        overlapAgrees: z.boolean().nullish(),
      }),
    ])
    .nullish(),
});

export const sweptShape = z.looseObject({
  file: z.string(),
  table: tableShape,
  trueOverlapPairs: z.array(numbers),
  uncoveredGridPoints: z.number(),
});

export const unaryCaseShape = z.looseObject({
  id: z.string(),
  value: z.string(),
  test: z.string(),
  expected: z.boolean().nullable(),
});

export const subsumptionShape = z.looseObject({
  left: z.string(),
  right: z.string(),
  expected: z.boolean(),
  exact: z.boolean().nullable(),
});

export const decidedShape = z.looseObject({
  id: z.string(),
  features: z.array(z.string()).optional(),
  hitPolicy: z.string(),
  aggregation: text,
  inputs: z.array(inputShape),
  outputs: z.array(z.looseObject({ name: text, values: text, default: text })),
  rules: z.array(z.looseObject({ tests: z.array(z.string()), outputs: z.array(z.string()) })),
  cases: z.array(
    z.looseObject({
      id: z.string(),
      inputs: z.record(z.string(), z.unknown()),
      expected: z.unknown(),
      referenceHits: numbers.nullish(),
      referenceAgrees: z.boolean().nullish(),
    }),
  ),
});

const outputValue = z.union([z.string(), z.number(), z.boolean()]);

export const schemeShape = z.looseObject({
  id: z.string().regex(/^[a-z0-9-]+$/, { error: 'expected letters, digits and hyphens' }),
  title: z.string(),
  inputs: z.array(inputShape.extend({ name: z.string() })),
  rules: z.array(
    z.looseObject({
      tests: z.array(z.string()),
      output: z.record(z.string(), z.union([outputValue, z.tuple([z.string(), z.number()])])),
    }),
  ),
  cases: z.array(
    z.looseObject({
      inputs: z.record(z.string(), z.unknown()),
      expected: z.unknown(),
      rule: z.number(),
    }),
  ),
});

export type DecidedTable = z.infer<typeof decidedShape>;
export type Scheme = z.infer<typeof schemeShape>;
