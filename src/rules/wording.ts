/** An author's words in quotation marks, on one line, shortened to `length` characters. */
export function quoted(words: string, length = 40): string {
  const line = words.replace(/\s+/g, ' ').trim();
  return `“${line.length > length ? `${line.slice(0, length - 1).trimEnd()}…` : line}”`;
}

/** Words as a list in a sentence: `a`, `a and b`, `a, b and c`. */
export function listed(words: readonly string[], conjunction: 'and' | 'or' = 'and'): string {
  if (words.length < 2) return words.join('');
  return `${words.slice(0, -1).join(', ')} ${conjunction} ${words.at(-1) ?? ''}`;
}
