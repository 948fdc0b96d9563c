import { stringify } from 'yaml';
import type { MatrixEntry } from '../corpus/entries.ts';
import { policyVersion } from '../decision-table/policy-version.ts';
import type { KeptRecord } from '../schemas/kept-version.ts';
import type { Organisation } from '../schemas/organisation.ts';

const HEAD = `# A policy as it was. Receipts name this version, and their link opens its page.
# Written by npm run keep. Do not change it: it would no longer be what customers were given.
`;

/**
 * A version of a matrix as the file that keeps it.
 * @param seen the first day on which it was seen, `YYYY-MM-DD`
 */
export function printKept(entry: MatrixEntry, organisation: Organisation, seen: string): string {
  const { currency, severities, standings, faults, channels, roles } = organisation;
  const record: KeptRecord = {
    matrix: entry.id,
    version: policyVersion(entry, organisation),
    seen,
    organisation: {
      currency,
      severities,
      standings,
      faults,
      channels: mapped(channels, ({ label }) => label),
      roles: mapped(roles, ({ title, limit }) => ({ title, limit })),
    },
    text: entry.document.text,
  };
  return HEAD + stringify(record, { lineWidth: 0, blockQuote: 'literal' });
}

function mapped<A, B>(record: Readonly<Record<string, A>>, by: (value: A) => B): Record<string, B> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, by(value)]));
}
