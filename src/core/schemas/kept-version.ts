import { z } from 'zod';
import { idSchema, organisationSchema, roleSchema } from './organisation.ts';
import { daySchema } from './review.ts';

const { currency, severities, standings, faults } = organisationSchema.shape;

/**
 * A version of a matrix as it was: `src/content/versions/<matrix>/<version>.yaml`. A record, written by
 * `npm run keep` and never by hand.
 */
export const keptVersionSchema = z.strictObject({
  /** The matrix's id. */
  matrix: idSchema,
  /** The version's hash, as receipts carry it; also the file's name. */
  version: z.string().regex(/^[0-9a-f]{8}$/, { error: 'eight digits such as 1f2e3d4c' }),
  /** The first day on which it was seen. */
  seen: daySchema,
  /** What the matrix took from the organisation's file of that day. */
  organisation: z.strictObject({
    currency,
    severities,
    standings,
    faults,
    /** The channels' labels. */
    channels: z.record(idSchema, z.string().min(1)),
    roles: z.record(idSchema, roleSchema.pick({ title: true, limit: true })),
  }),
  /** The matrix's file. */
  text: z.string().min(1),
});

export type KeptRecord = z.infer<typeof keptVersionSchema>;
