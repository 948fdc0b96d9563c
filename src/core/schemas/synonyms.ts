import { z } from 'zod';

/** `src/content/synonyms.yaml`: words that mean the same to a customer, for the search. */
export const synonymsSchema = z.strictObject({
  /** Each group is a list of words; one of them may be several words side by side. */
  groups: z.array(z.array(z.string().min(2))),
});

export type Synonyms = z.infer<typeof synonymsSchema>;
