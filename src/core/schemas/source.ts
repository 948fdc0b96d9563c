import { z } from 'zod';
import { idSchema } from './organisation.ts';
import { dayReadSchema, keepingFields } from './review.ts';

/** Frontmatter of `src/content/sources/<id>.mdx`: where claims come from, and how far to trust them. */
export const sourceSchema = z.strictObject({
  ...keepingFields,
  author: z.string().min(1),
  publisher: z.string().min(1),
  /** Where it can be read; left out when no address is known. */
  url: z.url({ protocol: /^https$/ }).optional(),
  /** The day somebody of ours read it. */
  read: dayReadSchema,
  /** What it is: an opinion, advice from practice, reported research, or research itself. */
  form: z.enum(['opinion', 'practice', 'reported-research', 'research', 'regulation']),
  /** How far to rely on it as a whole. */
  trust: z.enum(['low', 'medium', 'high']),
  /** What it claims, each with the evidence it gives. `id` is the anchor to link to. */
  claims: z
    .array(
      z.strictObject({
        id: idSchema,
        /** The claim, in our words. */
        says: z.string().min(1),
        /** `none`: asserted. `named`: a study is named. `unnamed`: "research shows". `data`: the figures are there. */
        evidence: z.enum(['none', 'unnamed', 'named', 'data']),
        /** What we do with it. */
        use: z.enum(['rely', 'with-care', 'do-not-quote']),
        because: z.string().min(1),
      }),
    )
    .min(1),
});

export type Source = z.infer<typeof sourceSchema>;
