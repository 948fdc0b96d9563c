import type { MatrixEntry } from '../corpus/entries.ts';
import { oncePerPair } from '../once-per.ts';
import type { Organisation } from '../schemas/organisation.ts';
import { sha256 } from '../sha-256.ts';
import { compileTable } from './compile.ts';

/** How many hexadecimal digits of the digest a receipt carries. */
const LENGTH = 8;

/**
 * Names what a matrix decides: eight hexadecimal digits that change when an input, a row, an amount,
 * the days on which it holds or an authority limit does, and not when the text around it does.
 */
export const policyVersion = oncePerPair(versionOf);

function versionOf({ data, table }: MatrixEntry, organisation: Organisation): string {
  const hasGoodwill = table.outputs.some(
    ({ declared }) => declared.type === 'money' && declared.basis === 'goodwill',
  );
  const limits = Object.entries(organisation.roles).map(([id, { limit }]) => [id, limit]);
  const policy = {
    inputs: table.inputs.map(({ key, declared }) => [key, declared]),
    outputs: table.outputs.map(({ key, declared }) => [key, declared]),
    effective: data.effective ?? null,
    currency: table.currency,
    limits: hasGoodwill ? limits : [],
    compiled: compileTable(table),
  };
  return sha256(JSON.stringify(policy)).slice(0, LENGTH);
}
