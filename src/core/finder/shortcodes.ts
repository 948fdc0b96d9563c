import type { FileEntry } from './file.ts';

/** A query that is a shortcode and nothing else, as the tools of agents write them: `/code`, `::code`, `:code`. */
const WRITTEN = /^\s*(?:\/|::?)\s*([a-z0-9][a-z0-9-]*)?\s*$/i;
/** The same without a sign before it. */
const BARE = /^\s*([a-z0-9]+(?:-[a-z0-9]+)*-?)\s*$/i;

/** The entries whose shortcode was typed, whole or its beginning. */
export interface ShortcodeHits {
  /** Places of the entries, the whole shortcode first, then by the alphabet. */
  readonly places: readonly number[];
  /** False when the query may as well be a word. */
  readonly certain: boolean;
}

/** Makes the look-up of shortcodes. */
export function createShortcodes(entries: readonly FileEntry[]): (query: string) => ShortcodeHits {
  const codes = entries
    .flatMap(({ shortcode }, place) =>
      shortcode ? [{ code: shortcode.toLowerCase(), place }] : [],
    )
    .sort((one, other) => (one.code < other.code ? -1 : 1));
  return (query) => {
    const written = WRITTEN.exec(query);
    const letters = (written ?? BARE.exec(query))?.[1]?.toLowerCase();
    if (written && letters === undefined) {
      return { places: codes.map(({ place }) => place), certain: true };
    }
    if (letters === undefined) return { places: [], certain: false };
    const whole = codes.filter(({ code }) => code === letters);
    const begun = codes.filter(({ code }) => code !== letters && code.startsWith(letters));
    // Without a sign, one word is a word until it has a hyphen in it, or is all of a shortcode.
    const certain = written !== null || letters.includes('-');
    const found = certain ? [...whole, ...begun] : whole;
    return { places: found.map(({ place }) => place), certain: certain && found.length > 0 };
  };
}
