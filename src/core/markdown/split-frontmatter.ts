/** Where the frontmatter of a file is: offsets into its text. */
export type FrontmatterSpan =
  | { readonly kind: 'none' }
  /** A `---` opens the file and nothing closes it. */
  | { readonly kind: 'unclosed'; readonly start: number; readonly end: number }
  /** The first `---` comes after blank lines, where it means a thematic break. */
  | { readonly kind: 'late'; readonly start: number; readonly end: number }
  /** `...` closes it, which Sätteri and the code host read differently. */
  | { readonly kind: 'dots'; readonly start: number; readonly end: number }
  | { readonly kind: 'toml'; readonly start: number; readonly end: number }
  | { readonly kind: 'yaml'; readonly yaml: Span; readonly whole: Span };

export interface Span {
  readonly start: number;
  readonly end: number;
}

const OPENING = /^---[ \t]*(?:\r\n|\n|\r|$)/;
const LATE_OPENING = /^(?:[ \t]*(?:\r\n|\n|\r))+(---[ \t]*)(?:\r\n|\n|\r)[ \t]*[\w"'-]+[ \t]*:/;
const TOML_OPENING = /^\+\+\+[ \t]*(?:\r\n|\n|\r|$)/;
const CLOSING = /(?:^|[\r\n])(---|\.\.\.)[ \t]*(?=[\r\n]|$)/;

/**
 * Finds the frontmatter of a file (without byte order mark) by its fences; the YAML between them is not read.
 * @returns `yaml` is the text between the fences, `whole` the block with its fences and without the last line end.
 */
export function splitFrontmatter(text: string): FrontmatterSpan {
  if (TOML_OPENING.test(text)) return { kind: 'toml', start: 0, end: 3 };
  const opening = OPENING.exec(text);
  if (!opening) return lateOrNone(text);
  const from = opening[0].length;
  const closing = CLOSING.exec(text.slice(from));
  if (!closing) return { kind: 'unclosed', start: 0, end: 3 };
  const fence = from + closing.index + closing[0].search(/[-.]/);
  if (closing[1] === '...') return { kind: 'dots', start: fence, end: fence + 3 };
  const end = from + closing.index + closing[0].length;
  return { kind: 'yaml', yaml: { start: from, end: fence }, whole: { start: 0, end } };
}

function lateOrNone(text: string): FrontmatterSpan {
  const late = LATE_OPENING.exec(text.slice(0, 2000));
  if (!late) return { kind: 'none' };
  const start = late[0].indexOf('---');
  return { kind: 'late', start, end: start + 3 };
}
