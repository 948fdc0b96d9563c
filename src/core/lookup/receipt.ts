import { printMoney } from '../money.ts';
import { approversFor, type Answer } from './answer.ts';
import type { Given } from './given.ts';
import type { LookupModel, LookupOutput, LookupVersion } from './model.ts';

/**
 * The answer as plain text for the notes of a case: facts, row, amounts, who may approve, version.
 * @param origin of the site, `https://…`, for the link that opens this version
 * @returns undefined while something is open
 */
export function receiptOf(
  model: LookupModel,
  { given, answer }: { readonly given: Given; readonly answer: Answer },
  origin: string,
): string | undefined {
  if (answer.outcomes.some(({ outcome }) => outcome === undefined)) return undefined;
  const facts = model.inputs.flatMap(({ key, label }) => {
    const known = given[key];
    return known ? `${label}: ${known.words}` : [];
  });
  const rows = answer.hits.flatMap((row) => {
    const { cases } = model.rows[row] ?? {};
    return cases === undefined ? [] : `Row ${String(row + 1)}: ${cases}`;
  });
  const amounts = answer.outcomes.map(
    ({ output, words }) => `${output.label}${basisWords(output)}: ${words}`,
  );
  const row = answer.hits.length === 1 ? model.rows[answer.hits[0] ?? 0]?.id : undefined;
  const link = `${origin}${model.href}${model.version.hash}/${row === undefined ? '' : `#${row}`}`;
  return [
    model.title,
    ...facts,
    ...rows,
    ...amounts,
    ...approval(model, answer),
    `Policy: ${versionWords(model.version)}`,
    link,
  ].join('\n');
}

/** `version 1f2e3d4c, from 2026-04-01`. */
export function versionWords({ hash, from, until }: LookupVersion): string {
  const days =
    from === undefined ? '' : `, from ${from}${until === undefined ? '' : ` until ${until}`}`;
  return `version ${hash}${days}`;
}

function basisWords({ basis, label }: LookupOutput): string {
  if (basis === 'entitlement') return ' (owed)';
  return basis === 'goodwill' && label.toLowerCase() !== 'goodwill' ? ' (goodwill)' : '';
}

function approval(model: LookupModel, { goodwill }: Answer): string[] {
  if (goodwill === undefined || goodwill === 0n) return [];
  const titles = approversFor(model, goodwill).map(({ title, words }) => `${title} (${words})`);
  const who = titles.length === 0 ? 'nobody alone' : titles.join(', ');
  return [`May approve ${printMoney(goodwill, model.currency)} alone: ${who}`];
}
