import type { LookupInput } from '../core/lookup/model.ts';
import type { MatrixInstrument } from '../core/pages/matrix-instrument.ts';

/**
 * A matrix for machines, `/api/compensation/<id>.json`: its inputs and what they can hold, its rows
 * in words, authority limits, the days on which it holds, its version, worked examples, and the
 * compiled table that the evaluator beside it (`/api/compensation/evaluate.js`) decides by.
 * Amounts are texts in minor units; `null` is no limit or no end.
 */
export function compensationJson(id: string, { lookup, cases }: MatrixInstrument): string {
  const { title, href, version, currency, table, rows, roles } = lookup;
  const document = {
    id,
    title,
    page: href,
    version: version.hash,
    record: `${href}${version.hash}/`,
    effective: { from: version.from ?? null, until: version.until ?? null },
    otherVersions: lookup.others,
    evaluator: '/api/compensation/evaluate.js',
    hitPolicy: table.policy,
    currency,
    inputs: lookup.inputs.map(inputJson),
    outputs: lookup.outputs.map((output, index) => ({
      ...output,
      round: table.outputs[index]?.round ?? null,
    })),
    rules: rows.map(({ id: row, cases: when, tests, gives, reach }) => ({
      id: row,
      when,
      tests: byKey(lookup.inputs, (_, index) => tests[index] || 'any'),
      gives: byKey(lookup.outputs, (_, index) => gives[index] ?? 'none'),
      reach: byKey(lookup.outputs, (_, index) => reachJson(reach[index])),
    })),
    limits: roles.map(({ title: role, href: page, limit }) => ({
      role,
      page,
      limit: limit ?? null,
    })),
    examples: cases,
    compiled: table,
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}

function inputJson(input: LookupInput): object {
  const { key, label, takes, counted, kind } = input;
  const head = { key, label, kind, takes, counted };
  if (kind === 'choice') {
    return { ...head, values: input.options.map(({ value }) => value), ordered: input.ordered };
  }
  const { least, most, whole, unit } = input;
  return {
    ...head,
    least: least ?? null,
    most: most ?? null,
    whole,
    unit: unit?.[0] ?? null,
    bands: input.bands.map(({ words }) => words),
  };
}

function reachJson(reach: readonly [string, string] | 0 | undefined): object | null {
  return reach ? { least: reach[0], most: reach[1] === '' ? null : reach[1] } : null;
}

function byKey<Each extends { readonly key: string }, Value>(
  list: readonly Each[],
  value: (each: Each, index: number) => Value,
): Record<string, Value> {
  return Object.fromEntries(list.map((each, index) => [each.key, value(each, index)]));
}
