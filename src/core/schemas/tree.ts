import { z } from 'zod';
import { idSchema } from './organisation.ts';
import { keepingFields } from './review.ts';

/** Frontmatter of `src/content/trees/<id>.mdx`. */
export const treeSchema = z.strictObject({
  ...keepingFields,
  /** The failure (playbook id) that it routes; left out by a triage tree that leads into others. */
  failure: idSchema.optional(),
});

export type Tree = z.infer<typeof treeSchema>;
