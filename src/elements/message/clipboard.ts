/**
 * Puts a text on the clipboard, plain and formatted at once where the browser can, else plain.
 * @returns false when the browser allows neither
 */
export async function putOnClipboard(plain: string, rich?: string): Promise<boolean> {
  try {
    if (rich !== undefined && typeof ClipboardItem !== 'undefined') {
      const parts = {
        'text/plain': blob(plain, 'text/plain'),
        'text/html': blob(rich, 'text/html'),
      };
      await navigator.clipboard.write([new ClipboardItem(parts)]);
      return true;
    }
  } catch {
    // Some browsers take only plain text: that is tried next.
  }
  try {
    await navigator.clipboard.writeText(plain);
    return true;
  } catch {
    return false;
  }
}

function blob(text: string, type: string): Blob {
  return new Blob([text], { type });
}
