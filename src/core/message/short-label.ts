/**
 * A variable's label without what comes after a comma or semicolon, which is for whoever fills it in:
 * `What is late, after the word: your` → `What is late`.
 */
export function labelHead(label: string): string {
  const [first = label] = label.split(/[,;(]/);
  return first.trim() === '' ? label : first.trim();
}

/** The same as it stands in a gap: `what is late`. */
export function shortLabel(label: string): string {
  const words = labelHead(label);
  // `PIN` and `ID number` stay as they are.
  return /^\p{Lu}{2}/u.test(words) ? words : words.charAt(0).toLowerCase() + words.slice(1);
}
