/**
 * Stand-ins for characters that YAML would take as syntax where the author meant words: Unicode
 * noncharacters, one for one, so that positions stay true and the rest of the file can still be read.
 */
const standIns: Readonly<Record<string, string>> = {
  ':': '\uFDD8',
  '#': '\uFDD9',
  '@': '\uFDDA',
  '`': '\uFDDB',
  '%': '\uFDDC',
  '*': '\uFDDD',
  '&': '\uFDDE',
  '\\': '\uFDDF',
};

const originals = new Map(Object.entries(standIns).map(([original, mark]) => [mark, original]));

export const hashMark = '\uFDD9';

/** Puts a stand-in at each offset of a text. */
export function cover(text: string, offsets: readonly number[]): string {
  let covered = text;
  for (const offset of offsets) {
    const mark = standIns[covered[offset] ?? ''];
    if (mark) covered = covered.slice(0, offset) + mark + covered.slice(offset + 1);
  }
  return covered;
}

/** The text with the characters that were covered. */
export function uncover(text: string): string {
  return text.replace(/[\uFDD8-\uFDDF]/g, (mark) => originals.get(mark) ?? mark);
}
