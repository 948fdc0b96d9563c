import type { Around } from '../../core/finder-box/row.ts';
import { shelf } from './shelf-store.ts';

/** What rows need to know of this reader: the day where they are, their pins. */
export function around(): Around {
  const pinned = new Set(shelf().pinned);
  return { today: today(), isPinned: (id) => pinned.has(id) };
}

/** Today where the reader is, `YYYY-MM-DD`. */
function today(): string {
  const now = new Date();
  const two = (part: number) => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
