import { collections } from '../markdown/document.ts';
import { compareText, type Day } from './days.ts';
import { keepingOf, type KeepingView } from './keeping.ts';
import { entryLink, type Link } from './links.ts';
import type { Site } from './site.ts';

/** The state of all reviews on the day of the build. */
export interface HealthPage {
  readonly today: Day;
  readonly total: number;
  /** Longest overdue first. */
  readonly overdue: readonly Kept[];
  readonly owners: readonly OwnerView[];
}

export interface Kept {
  readonly link: Link;
  readonly collection: string;
  readonly keeping: KeepingView;
}

export interface OwnerView {
  readonly name: string;
  readonly handle: string;
  readonly total: number;
  readonly overdue: number;
  /** The reviews that come next, soonest first. */
  readonly next: readonly Kept[];
}

/** Reviews to come that are listed for each owner. */
const NEXT = 5;

export function healthPage(site: Site, kept: readonly Kept[]): HealthPage {
  const overdue = kept.filter(({ keeping }) => keeping.state === 'overdue');
  const names = [...new Set(kept.map(({ keeping }) => keeping.owner))].sort();
  return {
    today: site.dayOf(site.today),
    total: kept.length,
    overdue,
    owners: names.map((name) => ownerView(name, kept)),
  };
}

/** Every entry, the one whose review runs out first first. */
export function keptEntries(site: Site): Kept[] {
  const kept = collections.flatMap((collection) =>
    site.corpus.entries[collection].map((entry) => ({
      link: entryLink(entry),
      collection,
      keeping: keepingOf(site, entry),
    })),
  );
  return kept.sort((one, other) => compareText(one.keeping.due.iso, other.keeping.due.iso));
}

function ownerView(name: string, kept: readonly Kept[]): OwnerView {
  const own = kept.filter(({ keeping }) => keeping.owner === name);
  const held = own.filter(({ keeping }) => keeping.state === 'reviewed');
  return {
    name,
    handle: own[0]?.keeping.handle ?? '',
    total: own.length,
    overdue: own.length - held.length,
    next: held.slice(0, NEXT),
  };
}
