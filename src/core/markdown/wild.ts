/** An opening brace that the parser must not see, and where the text that belongs to it ends. */
export interface WildBrace {
  readonly start: number;
  /** After the brace that closes it in the same paragraph; undefined when none does. */
  readonly end: number | undefined;
}

/**
 * Finds the opening braces that are not tame. A tame one starts a comment, or up to 200 characters of
 * code that no string, comment, pattern or nested brace can make longer than they look: `{name}`,
 * `{{name}}`, `{"words"}`. Sätteri compiles what stands in braces, and long chains such as `{a=>a=>…}`
 * overflow its stack; so it is shown tame braces only, and no others are allowed in content anyway.
 */
export function wildBraces(text: string): readonly WildBrace[] {
  const wild: WildBrace[] = [];
  for (let start = text.indexOf('{'); start >= 0; start = text.indexOf('{', start + 1)) {
    if (!isEscaped(text, start) && !isTame(text, start))
      wild.push({ start, end: closingBrace(text, start) });
  }
  return wild;
}

const COMMENT = /\{\s{0,20}\/\*/y;
const COMMENT_END = /\s{0,20}\}/y;
const TAME = /\{(?:[^{}"'`/<]|"[^"\\{}\r\n]{0,200}"|'[^'\\{}\r\n]{0,200}'){0,200}\}/y;
const TAME_TWICE =
  /\{\s{0,20}\{(?:[^{}"'`/<]|"[^"\\{}\r\n]{0,200}"|'[^'\\{}\r\n]{0,200}'){0,200}\}\s{0,20}\}/y;

function isTame(text: string, start: number): boolean {
  if (matchesAt(COMMENT, text, start)) {
    const end = text.indexOf('*/', COMMENT.lastIndex);
    return end >= 0 && matchesAt(COMMENT_END, text, end + 2);
  }
  return matchesAt(TAME, text, start) || matchesAt(TAME_TWICE, text, start);
}

/** Whether a backslash that is no escaped one itself stands before. */
function isEscaped(text: string, start: number): boolean {
  let backslashes = 0;
  while (text[start - 1 - backslashes] === '\\') backslashes++;
  return backslashes % 2 === 1;
}

function matchesAt(sticky: RegExp, text: string, start: number): boolean {
  sticky.lastIndex = start;
  return sticky.test(text);
}

/** Counts braces up to the end of the paragraph, at most 2,000 characters ahead. */
function closingBrace(text: string, start: number): number | undefined {
  let depth = 0;
  const last = Math.min(text.length, start + 2000);
  for (let index = start; index < last; index++) {
    const code = text.charCodeAt(index);
    if (code === 123) depth++;
    else if (code === 125 && --depth === 0) return index + 1;
    else if (code === 10 && /^[ \t]*\r?\n/.test(text.slice(index + 1, index + 200)))
      return undefined;
  }
  return undefined;
}
