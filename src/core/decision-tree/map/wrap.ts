/**
 * Breaks words into lines of about so many characters, for drawings, where nothing breaks lines. A
 * longer word stays whole; what is beyond the last line ends in an ellipsis.
 */
export function wrapWords(text: string, width: number, most: number): string[] {
  const lines: string[] = [];
  for (const word of text.trim().split(/\s+/)) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= width) {
      lines[lines.length - 1] = `${last} ${word}`;
    } else {
      lines.push(...pieces(word, width));
    }
  }
  if (lines.length <= most) return lines;
  const kept = lines.slice(0, most);
  kept[most - 1] = `${(kept[most - 1] ?? '').slice(0, width - 1)}…`;
  return kept;
}

function pieces(word: string, width: number): string[] {
  const found: string[] = [];
  for (let rest = word; rest !== ''; rest = rest.slice(width)) found.push(rest.slice(0, width));
  return found;
}
