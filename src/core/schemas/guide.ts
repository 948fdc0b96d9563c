import { z } from 'zod';
import { keepingFields } from './review.ts';

/** Frontmatter of a guide in `src/content/docs/`: ours, and the part of Starlight's that guides may use. */
export const guideSchema = z.strictObject({
  ...keepingFields,
  /** One sentence for search results and lists. */
  description: z.string().min(1),
  /** Its place in the sidebar group, smallest first. */
  order: z.int().min(0).optional(),
  /** Starlight's: the page's table of contents, or none. */
  tableOfContents: z.boolean().optional(),
});

export type Guide = z.infer<typeof guideSchema>;
