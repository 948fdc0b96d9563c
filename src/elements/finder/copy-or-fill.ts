import type { Row } from '../../core/finder-box/row.ts';
import type { Preview } from './preview.ts';

/**
 * Copies the words of a row, where nothing of them has to be filled in.
 * @returns what to say of it; undefined when the form in the preview is where to go on
 */
export async function copyOrFill(
  row: Row | undefined,
  preview: Preview,
): Promise<string | undefined> {
  if (!row) return 'Nothing to copy yet.';
  if (row.entry?.kind !== 'template') {
    return 'Only templates have words to copy. Enter opens this.';
  }
  await preview.showNow(row);
  const copied = row.entry.gaps === 0 && (await preview.copy());
  return copied ? `Copied: ${row.entry.title}` : undefined;
}
