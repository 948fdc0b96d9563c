/**
 * A variable's label as it stands in a gap: `What is late, after the word: your` → `what is late`.
 * What comes after a comma or semicolon is for whoever fills it in.
 */
export function shortLabel(label: string): string {
  const [first = label] = label.split(/[,;(]/);
  const words = first.trim() === '' ? label : first.trim();
  // `PIN` and `ID number` stay as they are.
  return /^\p{Lu}{2}/u.test(words) ? words : words.charAt(0).toLowerCase() + words.slice(1);
}
