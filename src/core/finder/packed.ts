/*
 * Lists of small whole numbers as text: a letter each, from `#` on, so that JSON leaves nearly all as
 * they are and gzip packs them well. Reading them back is one look at each letter, with nothing to parse.
 */
const FIRST = 35;
/** From here on a number takes two letters; no letter is half of a pair (a surrogate). */
const LARGE = 0x8000;
const BITS = 15;

/** Letters are put together in pieces: a call takes only so many arguments. */
const PIECE = 4096;

/** @param numbers whole, from 0 to some 700 million */
export function packNumbers(numbers: readonly number[]): string {
  const codes = numbers.flatMap((number) =>
    number < LARGE
      ? [FIRST + number]
      : [FIRST + LARGE + (number >> BITS), FIRST + (number & (LARGE - 1))],
  );
  let text = '';
  for (let at = 0; at < codes.length; at += PIECE) {
    text += String.fromCharCode(...codes.slice(at, at + PIECE));
  }
  return text;
}

/** All of the numbers. */
export function unpackNumbers(text: string): number[] {
  const reader = readNumbers(text);
  const numbers: number[] = [];
  while (reader.more()) numbers.push(reader.next());
  return numbers;
}

/** Reads packed numbers one after the other. */
export interface NumberReader {
  readonly more: () => boolean;
  readonly next: () => number;
}

export function readNumbers(text: string): NumberReader {
  let at = 0;
  return {
    more: () => at < text.length,
    next: () => {
      const number = text.charCodeAt(at++) - FIRST;
      if (number < LARGE) return number;
      return ((number - LARGE) << BITS) + text.charCodeAt(at++) - FIRST;
    },
  };
}
