import { z } from 'zod';
import { idSchema } from './organisation.ts';
import { boundKeepingFields } from './review.ts';

/** Frontmatter of `playbooks/<failure>.mdx`. */
export const playbookSchema = z.strictObject({
  ...boundKeepingFields,
  /** `outcome`: the service was not delivered. `process`: how the customer was treated. */
  failureKind: z.enum(['outcome', 'process']),
  /** The organisation's channels on which this playbook is used. */
  channels: z.array(idSchema).min(1),
  /** What customers and agents call this failure; no other playbook or template may have the same one. */
  aliases: z.array(z.string().min(2)).min(1),
  /** For each severity, how to tell it in this failure's terms. */
  severity: z.record(idSchema, z.string().min(1)),
  /** True for safety and privacy: it stands first in search, with its Do first. */
  urgent: z.boolean(),
  /** Words that bring an urgent playbook to the top of the search whenever one is typed: `burnt`, `electric shock`. */
  urgentWords: z.array(z.string().min(2)).min(1).optional(),
  /** The organisation's triggers that stop the agent here. */
  stopAndHandOver: z.array(idSchema),
  /** The id of its decision tree, or `none`. */
  tree: idSchema,
  /** The id of its compensation matrix, or `none` with `because`. */
  compensation: idSchema,
  /** Why nothing is offered, when `compensation` is `none`. */
  because: z.string().min(1).optional(),
});

export type Playbook = z.infer<typeof playbookSchema>;
