/** Puts plain text on the clipboard. @returns false when the browser does not let us */
export async function copyWords(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
