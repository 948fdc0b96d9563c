/** Where the reader stands in a cell. */
export interface Scanner {
  readonly text: string;
  at: number;
}

/** What a reader says of a place that it cannot read. */
export interface Problem {
  readonly offset: number;
  readonly length: number;
  readonly unexpected: string;
  readonly expected: readonly string[];
  /** What to write there instead of the `length` characters, when that is clear. */
  readonly replacement?: string;
}

/** Carries a problem out of the recursive readers; never leaves this folder's and the amounts' parsers. */
export class CellSyntaxError extends Error {
  readonly problem: Problem;
  constructor(problem: Problem) {
    super(problem.unexpected);
    this.problem = problem;
  }
}

export function scan(text: string): Scanner {
  const scanner = { text, at: 0 };
  skipSpace(scanner);
  return scanner;
}

export function isAtEnd(scanner: Scanner): boolean {
  return scanner.at >= scanner.text.length;
}

/** Takes the symbol and the space after it, when it stands here. */
export function takeSymbol(scanner: Scanner, symbol: string): boolean {
  if (!scanner.text.startsWith(symbol, scanner.at)) return false;
  scanner.at += symbol.length;
  skipSpace(scanner);
  return true;
}

/** Takes whole words, such as `or more`, whatever the space between them. */
export function takeWords(scanner: Scanner, words: string): boolean {
  // Most words do not stand here, and their first letter tells so at once.
  if (scanner.text[scanner.at] !== words[0]) return false;
  const pattern = words.split(' ').map(escapePattern).join('\\s+');
  return takePattern(scanner, new RegExp(`${pattern}(?![\\p{L}\\p{N}_])`, 'uy')) !== undefined;
}

/** Takes what the sticky pattern matches here, and the space after it. */
export function takePattern(scanner: Scanner, pattern: RegExp): RegExpExecArray | undefined {
  pattern.lastIndex = scanner.at;
  const match = pattern.exec(scanner.text);
  if (!match) return undefined;
  scanner.at += match[0].length;
  skipSpace(scanner);
  return match;
}

/** Gives up at this place, on the token that stands here. */
export function failHere(
  scanner: Scanner,
  expected: readonly string[],
  replacement?: string,
): never {
  const found = tokenAt(scanner);
  throw new CellSyntaxError({
    offset: scanner.at,
    length: found.length,
    unexpected: found === '' ? 'end of the cell' : `“${found}”`,
    expected,
    ...(replacement === undefined ? {} : { replacement }),
  });
}

/** Brackets nest and lists grow, and both take their time: no cell that means anything is this long. */
export function rejectLong({ text }: Scanner): void {
  if (text.length <= mostCharacters) return;
  throw new CellSyntaxError({
    offset: 0,
    length: text.length,
    unexpected: `cell of ${String(text.length)} characters`,
    expected: [`at most ${String(mostCharacters)}`],
  });
}

const mostCharacters = 1000;

/** The offset after the last character that was read, space not counted. */
export function endOfLast(scanner: Scanner): number {
  return scanner.text.slice(0, scanner.at).trimEnd().length;
}

/** The word, number, quotation or symbol that stands here; empty at the end. */
function tokenAt({ text, at }: Scanner): string {
  const pattern =
    /"[^"]*"?|\d{4}-\d\d-\d\d|\p{Sc} ?\d+(?:\.\d+)?|\d+(?:\.\d+)?|[\p{L}\p{N}_'’]+|\.{2,}|[<>=!]=?|./uy;
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? '';
}

function skipSpace(scanner: Scanner): void {
  while (/\s/.test(scanner.text.charAt(scanner.at))) scanner.at += 1;
}

export function escapePattern(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
}
