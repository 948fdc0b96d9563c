import type { Around } from '../../core/finder-box/row.ts';
import { shelf } from './shelf-store.ts';

let format: Intl.DateTimeFormat | undefined;

/** What rows need to know of this reader: the day where they are, the language, their pins. */
export function around(): Around {
  const pinned = new Set(shelf().pinned);
  return { today: today(), dayOf, isPinned: (id) => pinned.has(id) };
}

/** Today where the reader is, `YYYY-MM-DD`. */
function today(): string {
  const now = new Date();
  const two = (part: number) => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** `2026-11-20` as `20 Nov 2026`, in the page's language. */
function dayOf(iso: string): string {
  format ??= new Intl.DateTimeFormat(document.documentElement.lang || 'en-GB', {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    timeZone: 'UTC',
  });
  const day = new Date(`${iso}T00:00:00Z`);
  return Number.isNaN(day.getTime()) ? iso : format.format(day);
}
