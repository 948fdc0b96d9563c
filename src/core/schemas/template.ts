import { z } from 'zod';
import { idSchema } from './organisation.ts';
import { boundKeepingFields } from './review.ts';

/** What part of a recovery a template serves. */
export const templateKinds = [
  'courtesy',
  'acknowledgement',
  'holding',
  'apology',
  'justification',
  'resolution',
  'compensation',
  'follow-up',
  'thanks',
  'communication',
] as const;

const variableFields = {
  /** What the agent is asked for. */
  label: z.string().min(1),
  /** False: the paragraph that holds it is dropped when it is empty. */
  required: z.boolean().default(true),
  /** `agent`: the same for every customer, remembered on the device. */
  scope: z.enum(['contact', 'agent']).default('contact'),
};

/**
 * A value as an agent would type it, whatever YAML makes of it: that it is one of the variable's type is
 * judged by `template/example-type`, which has more to say than a schema.
 */
const example = z.preprocess(
  (value) => (typeof value === 'number' || typeof value === 'boolean' ? String(value) : value),
  z.string().min(1),
);

const text = z.strictObject({
  type: z.literal('text'),
  ...variableFields,
  example,
  /** A regular expression that the whole value must match. */
  pattern: z.string().min(1).optional(),
});

const name = z.strictObject({
  type: z.literal('name'),
  ...variableFields,
  example,
});

const date = z.strictObject({
  type: z.literal('date'),
  ...variableFields,
  example,
  /** True: a date we bind ourselves to; it goes into the case notes and may not be in the past. */
  promise: z.boolean().default(false),
});

const number = z.strictObject({
  type: z.literal('number'),
  ...variableFields,
  example,
  /** A unit in the singular, such as `day`: the value prints its own plural. */
  unit: z.string().min(1).optional(),
  min: z.number().optional(),
  max: z.number().optional(),
});

const money = z.strictObject({
  type: z.literal('money'),
  ...variableFields,
  example,
});

const choice = z.strictObject({
  type: z.literal('choice'),
  ...variableFields,
  example,
  /** The words to choose from, or short label → the words the customer reads. */
  options: z.union([
    z.array(z.string().min(1)).min(2),
    z.record(z.string().min(1), z.string().min(1)),
  ]),
});

const compensation = z.strictObject({
  type: z.literal('compensation'),
  ...variableFields,
  /** The matrix and its output: `../compensation/delivery.mdx#amount`. */
  from: z.string().regex(/^\.{1,2}\/.+\.mdx#[A-Za-z][A-Za-z0-9]*$/, {
    error:
      'a relative link to a matrix and its output, such as ../compensation/delivery.mdx#amount',
  }),
  example,
});

/** A typed gap in the wording. */
export const variableSchema = z.discriminatedUnion('type', [
  text,
  name,
  date,
  number,
  money,
  choice,
  compensation,
]);

/** A variable's key: a JavaScript-like name, since the body writes it as `{orderNumber}`. */
const variableName = z.string().regex(/^[a-z][A-Za-z0-9]*$/, {
  error: 'a name such as orderNumber: letters and digits, starting with a small letter',
});

/** Frontmatter of `src/content/templates/<id>.mdx`. */
export const templateSchema = z.strictObject({
  ...boundKeepingFields,
  kind: z.enum(templateKinds),
  /** Typed to find the template at once; unique in the corpus. */
  shortcode: idSchema,
  /** The failures (playbook ids) it is written for. */
  failures: z.array(idSchema).min(1),
  channels: z.array(idSchema).min(1),
  useWhen: z.string().min(1),
  doNotUseWhen: z.string().min(1),
  /** Other words for it; no other entry may have the same one. */
  aliases: z.array(z.string().min(2)).default([]),
  /** Subject line where the channel has one; may hold variables. */
  subject: z.string().min(1).optional(),
  variables: z.record(variableName, variableSchema).default({}),
  /** How far the wording goes: says sorry, takes the blame, or goes through legal first. */
  takes: z.enum(['regret', 'responsibility', 'legal-review']),
  /** True: a regulator's wording, which must not be edited or left out. */
  locked: z.boolean().default(false),
});

export type Template = z.infer<typeof templateSchema>;
export type TemplateKind = Template['kind'];
export type Variable = z.infer<typeof variableSchema>;
