import { parseDecimal, scaledTo } from '../decimal.ts';
import { readField } from './given.ts';
import { spanGiving, type Span } from './inverse.ts';
import type { LookupModel } from './model.ts';

/** Rows that give an amount in the same way. */
export interface Source {
  /** From 0, in order. */
  readonly rows: readonly number[];
  readonly output: string;
  /** True when it gives this amount whatever else holds; false when it may, within its ends. */
  readonly always: boolean;
  /** `£25`, `5% of price, at least £10, at most £40`. */
  readonly gives: string;
  /** For which values of the formula's input, if that can be told: `Price £388.95 to £389.04`. */
  readonly when: string;
}

/**
 * The rows that give an amount, those that always do first. A row whose amount is worked out from an
 * input is said to be possible, with the values of that input that give exactly this where they can
 * be told; otherwise when the amount lies between its least and its most.
 * @param text as typed: `25`, `£25`, `12.50`
 * @returns undefined when it is no amount of the currency above nothing
 */
export function sourcesOf(model: LookupModel, text: string): Source[] | undefined {
  const amount = amountOf(model, text);
  if (amount === undefined || amount <= 0n) return undefined;
  const found = model.rows.flatMap(({ reach, gives }, row) =>
    model.outputs.flatMap(({ label }, index): Source[] => {
      const ends = reach[index];
      if (!ends) return [];
      const [least, most] = ends;
      const isWithin = BigInt(least) <= amount && (most === '' || amount <= BigInt(most));
      const span = isWithin ? spanGiving(model, [row, index], amount) : 'never';
      if (span === 'never') return [];
      const source = { rows: [row], output: label, gives: gives[index] ?? '' };
      return [{ ...source, always: least === most, when: span ? spanWords(model, span) : '' }];
    }),
  );
  const groups = joined(found);
  return [...groups.filter(({ always }) => always), ...groups.filter(({ always }) => !always)];
}

/** Rows that say the same of the same output as one. */
function joined(found: readonly Source[]): Source[] {
  const groups = new Map<string, Source>();
  for (const each of found) {
    const same = `${each.output}: ${each.gives}: ${each.when}`;
    const rows = [...(groups.get(same)?.rows ?? []), ...each.rows];
    const always = each.always && (groups.get(same)?.always ?? true);
    groups.set(same, { ...each, rows, always });
  }
  return [...groups.values()];
}

function spanWords(model: LookupModel, { input, low, high }: Span): string {
  const { key = '', label = '' } = model.inputs[input] ?? {};
  const [from, to] = [low, high].map((text) => {
    const read = readField(model, key, text);
    return read && 'known' in read ? read.known.words : text;
  });
  return from === to ? `${label} ${from ?? ''}` : `${label} ${from ?? ''} to ${to ?? ''}`;
}

function amountOf({ currency }: LookupModel, text: string): bigint | undefined {
  const bare = text.replace(currency.symbol, '').replace(/[\s\u00a0]/g, '');
  const plain = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(bare) ? bare.replaceAll(',', '') : bare;
  const amount = parseDecimal(plain);
  if (!amount || amount.scale > currency.minor) return undefined;
  return scaledTo(amount, currency.minor);
}
