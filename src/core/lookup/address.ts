import { positionOf } from '../decision-table/run.ts';
import type { Given, Known } from './given.ts';
import type { LookupInput, LookupModel } from './model.ts';

/** The name under which an address carries the version of a receipt. */
const VERSION = 'v';

/**
 * The case as a query, `?daysLate=1-to-3&fault=ours`: options and bands only. What an amount is
 * worked out from stays out of it altogether; so does every exact number.
 */
export function addressOf(model: LookupModel, given: Given): string {
  const query = new Map(
    model.inputs.flatMap((input) => {
      const known = given[input.key];
      const id = known && input.key !== VERSION ? idOf(model, input, known) : undefined;
      return id === undefined ? [] : [[input.key, id] as const];
    }),
  );
  const parts = [...query].map(([key, id]) => `${key}=${encodeURIComponent(id)}`);
  return parts.length === 0 ? '' : `?${parts.join('&')}`;
}

/** The case that a query names; what does not fit the table is left out. */
export function givenIn(model: LookupModel, query: ReadonlyMap<string, string>): Given {
  return Object.fromEntries(
    model.inputs.flatMap((input) => {
      const known = input.key === VERSION ? undefined : knownOf(input, query.get(input.key));
      return known ? [[input.key, known] as const] : [];
    }),
  );
}

/** What a receipt's link asks of this page. */
export type VersionNote =
  | { readonly kind: 'same'; readonly hash: string }
  /** Holds on other days, or held once: it has a page. */
  | { readonly kind: 'other' | 'past'; readonly hash: string; readonly href: string }
  /** Nobody kept it. */
  | { readonly kind: 'lost'; readonly hash: string };

/** Whether the version of a receipt, from `?v=…` or `#v-…`, is still the one that this page shows. */
export function versionNote(
  { version, others, past, href }: LookupModel,
  query: ReadonlyMap<string, string>,
  fragment: string,
): VersionNote | undefined {
  const hash = query.get(VERSION) ?? /^#v-(.+)$/.exec(fragment)?.[1] ?? '';
  if (!/^[0-9a-f]{8}$/.test(hash)) return undefined;
  if (hash === version.hash) return { kind: 'same', hash };
  const other = others.find((each) => each.hash === hash);
  if (other) return { kind: 'other', hash, href: other.href };
  return past.includes(hash)
    ? { kind: 'past', hash, href: `${href}${hash}/` }
    : { kind: 'lost', hash };
}

function idOf(model: LookupModel, input: LookupInput, { fact }: Known): string | undefined {
  if (input.kind === 'choice') return fact;
  if (input.counted || input.bands.length < 2) return undefined;
  const compiled = model.table.inputs.find(({ key }) => key === input.key);
  const position = compiled ? positionOf(compiled, fact) : -1;
  const isIn = ({ positions: [first, last] }: { positions: readonly [number, number] }) =>
    position >= first && position <= last;
  return input.bands.find(isIn)?.id;
}

function knownOf(input: LookupInput, id: string | undefined): Known | undefined {
  if (id === undefined) return undefined;
  if (input.kind === 'choice') {
    const option = input.options.find(({ value }) => value === id);
    return option && { fact: option.value, words: option.label, exact: true };
  }
  const band = input.counted ? undefined : input.bands.find((each) => each.id === id);
  return band && { fact: band.low, words: band.words, exact: false };
}
