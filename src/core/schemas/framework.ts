import { z } from 'zod';
import { recoverySteps } from '../steps.ts';
import { idSchema } from './organisation.ts';
import { keepingFields } from './review.ts';

/** Frontmatter of `src/content/frameworks/<id>.mdx`: a published recovery method. */
export const frameworkSchema = z.strictObject({
  ...keepingFields,
  /** Whose method it is. */
  by: z.string().min(1),
  /** The source entry in which we read it. */
  source: idSchema,
  /** Its own steps, in its own order and wording, each with the steps of ours that it serves. */
  steps: z
    .array(
      z.strictObject({
        name: z.string().min(1),
        /** What the step asks for, in our words. */
        asks: z.string().min(1),
        serves: z.array(z.enum(recoverySteps)).min(1),
      }),
    )
    .min(1),
});

export type Framework = z.infer<typeof frameworkSchema>;
