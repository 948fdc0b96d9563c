/** What is said when part of an address no longer fits; nothing when all does. */
export function staleNote(dropped: number): string {
  if (dropped === 0) return '';
  return 'Part of this link no longer fits the tree, so it was left out. Carry on from here.';
}

/** What is said when later answers no longer fit. */
export function changeNote(dropped: number): string {
  if (dropped === 0) return '';
  const answers = dropped === 1 ? 'One later answer' : `${dropped} later answers`;
  return `${answers} no longer fit${dropped === 1 ? 's' : ''} and ${dropped === 1 ? 'was' : 'were'} left out.`;
}

/** The step that an address names after its `#`; nothing when it cannot be read. */
export function decodeHash(hash: string): string {
  try {
    return decodeURIComponent(hash.slice(1));
  } catch {
    return '';
  }
}
