import type { Keeping } from '../schemas/review.ts';
import { countOf, daysBetween, dueDay, type Day } from './days.ts';
import type { Site } from './site.ts';

/** Who answers for a page, and how far its last review can be trusted on the day of the build. */
export interface KeepingView {
  readonly owner: string;
  readonly handle: string;
  readonly reviewed: Day;
  readonly due: Day;
  readonly state: 'reviewed' | 'overdue';
  /** `12 days overdue`; for a review that holds, `due in 3 days` within the month before, else undefined. */
  readonly notice: string | undefined;
  /** Opens the file for editing on the code host. */
  readonly edit: string;
  /** The file, from the content root. */
  readonly path: string;
}

/** Days before a review is due in which its page says so. */
const SOON = 30;

export function keepingOf(
  site: Site,
  entry: { readonly path: string; readonly data: Keeping },
): KeepingView {
  const { organisation, today } = site;
  const { owner, reviewed, reviewEvery } = entry.data;
  const due = dueDay(reviewed.on, reviewEvery);
  const left = daysBetween(today, due);
  return {
    owner: organisation.owners[owner]?.name ?? owner,
    handle: organisation.owners[owner]?.handle ?? '',
    reviewed: site.dayOf(reviewed.on),
    due: site.dayOf(due),
    state: left < 0 ? 'overdue' : 'reviewed',
    notice: noticeOf(left),
    edit: organisation.repository.edit + entry.path,
    path: entry.path,
  };
}

function noticeOf(left: number): string | undefined {
  if (left < 0) return `${countOf(-left, 'day')} overdue`;
  if (left === 0) return 'due today';
  return left <= SOON ? `due in ${countOf(left, 'day')}` : undefined;
}
