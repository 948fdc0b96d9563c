import { z } from 'zod';

/** An id: lower-case letters, digits and hyphens. */
export const idSchema = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, {
  error: 'lower-case letters, digits and hyphens, such as team-lead',
});

/** An amount in the organisation's currency, such as `£25` or `£12.50`, without a thousands separator. */
export const moneySchema = z.string().regex(/^\D{1,3} ?\d+(\.\d{1,4})?$/, {
  error: 'an amount such as £25 or £12.50',
});

/** A channel by which people reach the organisation. */
export const channelSchema = z.strictObject({
  label: z.string().min(1),
  /** Spoken wording is read aloud, never pasted: phone and counter. */
  spoken: z.boolean().default(false),
  /** First words of a message, with `{customerName}` where the name goes; `none` when the channel has none. */
  greeting: z.string().min(1),
  /** Last words of a message, with `{agentName}`; `none` when the channel has none. */
  signOff: z.string().min(1),
});

/** A role: what it may grant alone, when it is there, who stands in. */
export const roleSchema = z.strictObject({
  title: z.string().min(1),
  /** Its authority limit: the most it may grant alone within one contact. `none` grants nothing; blank is an error. */
  limit: z.union([moneySchema, z.literal('none'), z.literal('unlimited')]),
  /** When somebody in this role can be reached, in words. */
  hours: z.string().min(1),
  /** The role that stands in outside those hours. */
  cover: idSchema.optional(),
  /** How an agent reaches them. */
  contact: z.string().min(1),
  /** One or two sentences: what this role does in a recovery. */
  does: z.string().min(1),
});

/** Something that stops an agent: say the words, hand over. */
export const triggerSchema = z.strictObject({
  label: z.string().min(1),
  /** How an agent recognises it. */
  when: z.string().min(1),
  /** The role that takes over. */
  role: idSchema,
  /** What the agent says while handing over. */
  say: z.string().min(1),
});

export const ownerSchema = z.strictObject({
  name: z.string().min(1),
  /** Their handle on the code host, such as `@harbour/care`. */
  handle: z.string().regex(/^@[\w./-]+$/, { error: 'a handle such as @harbour/care' }),
});

export const organisationSchema = z.strictObject({
  name: z.string().min(1),
  /** BCP 47, for dates, numbers and the page's language, such as `en-GB`. */
  locale: z.string().refine(isLocale, { error: 'a language such as en-GB' }),
  currency: z.strictObject({
    /** ISO 4217. */
    code: z.string().regex(/^[A-Z]{3}$/, { error: 'three capitals such as GBP' }),
    symbol: z.string().min(1).max(3),
    /** Decimal places of the minor unit: 2 for pence. */
    minor: z.int().min(0).max(4),
  }),
  /** What to ring when somebody is in danger. */
  emergencyNumber: z.string().min(1),
  /** How bad a failure is for the customer, mildest first. */
  severities: z.array(idSchema).min(2),
  /** The customer's history with us, newest customers first. */
  standings: z.array(idSchema).min(1),
  /** Whose fault it can be. */
  faults: z.array(idSchema).min(1),
  channels: z.record(idSchema, channelSchema),
  roles: z.record(idSchema, roleSchema),
  /** What stops an agent and hands over. */
  triggers: z.record(idSchema, triggerSchema),
  owners: z.record(idSchema, ownerSchema),
  repository: z.strictObject({
    /** The address before a file's path that opens it for editing. */
    edit: z.url({ protocol: /^https$/ }),
    /** Where people report what is wrong or missing. */
    issues: z.url({ protocol: /^https$/ }),
  }),
  /** Other levels for rules: `statistic/unsourced: warning`. */
  rules: z.record(z.string(), z.enum(['error', 'warning', 'info', 'off'])).optional(),
});

/** Whether dates and numbers can be printed in it: `Intl` throws on anything else. */
function isLocale(text: string): boolean {
  try {
    return Intl.getCanonicalLocales(text).length === 1;
  } catch {
    return false;
  }
}

export type Organisation = z.infer<typeof organisationSchema>;
export type Role = z.infer<typeof roleSchema>;
export type Channel = z.infer<typeof channelSchema>;
