import { z } from 'zod';
import { idSchema } from './organisation.ts';
import { keepingFields } from './review.ts';

const scalar = z.union([z.string(), z.number(), z.boolean()]);

/** An expected walk through the tree, run as a test. */
export const scenarioSchema = z.strictObject({
  /** The answers given, in order: each by its label or its id. They may lead on into other trees. */
  answers: z.array(scalar).min(1),
  /**
   * The anchor of the heading that the answers lead to, without `#`; in another tree `lost-parcel#send-it-again`,
   * or its id alone for its first question.
   */
  outcome: z.string().min(1),
  /**
   * What is known then: what the answers record, and what the agent fills in for the matrix there. What
   * an answer records may be left out.
   */
  facts: z.record(z.string(), scalar).optional(),
  /** What the matrix of the outcome gives: `£10` or `none`; several amounts by the keys of its outputs. */
  amount: z.union([scalar, z.record(z.string(), scalar)]).optional(),
});

/** Frontmatter of `src/content/trees/<id>.mdx`. */
export const treeSchema = z.strictObject({
  ...keepingFields,
  /** The failure (playbook id) that it routes; left out by a triage tree that leads into others. */
  failure: idSchema.optional(),
  /** Walks that must come out as written: the tree's own tests. */
  scenarios: z.array(scenarioSchema).min(1).optional(),
});

export type Tree = z.infer<typeof treeSchema>;
export type Scenario = z.infer<typeof scenarioSchema>;
