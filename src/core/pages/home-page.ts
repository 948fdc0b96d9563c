import type { PlaybookEntry } from '../corpus/entries.ts';
import { compareText } from './days.ts';
import type { Kept } from './health-page.ts';
import { entryLink, type Link } from './links.ts';
import { partsOf, shownIn, type Part } from './prose.ts';
import type { Site } from './site.ts';

/** All that the home page shows. */
export interface HomePage {
  readonly organisation: string;
  readonly emergencyNumber: string;
  /** Failures that come first, with what to do before anything else. */
  readonly urgent: readonly { readonly link: Link; readonly doFirst: readonly Part[] }[];
  readonly outcomes: readonly FailureView[];
  readonly processes: readonly FailureView[];
  /** Failures beyond those listed here. */
  readonly more: number;
  readonly overdue: number;
  /** Entries whose review is newest. */
  readonly fresh: readonly Kept[];
}

export interface FailureView {
  readonly link: Link;
  /** The first thing customers call it. */
  readonly alias: string | undefined;
}

/** Failures of one kind that the home page lists; a long list is the index page's job. */
const LISTED = 24;
const FRESH = 6;

export function homePage(site: Site, kept: readonly Kept[]): HomePage {
  const { playbooks } = site.corpus.entries;
  const calm = playbooks.filter(({ data }) => !data.urgent);
  const outcomes = calm.filter(({ data }) => data.failureKind === 'outcome');
  const processes = calm.filter(({ data }) => data.failureKind === 'process');
  return {
    organisation: site.organisation.name,
    emergencyNumber: site.organisation.emergencyNumber,
    urgent: playbooks
      .filter(({ data }) => data.urgent)
      .map((entry) => ({
        link: entryLink(entry),
        doFirst: partsOf(entry.doFirst, shownIn(site, entry)),
      })),
    outcomes: outcomes.slice(0, LISTED).map(failureView),
    processes: processes.slice(0, LISTED).map(failureView),
    more: Math.max(0, outcomes.length - LISTED) + Math.max(0, processes.length - LISTED),
    overdue: kept.filter(({ keeping }) => keeping.state === 'overdue').length,
    fresh: newest(kept),
  };
}

function failureView(entry: PlaybookEntry): FailureView {
  return { link: entryLink(entry), alias: entry.data.aliases[0] };
}

function newest(kept: readonly Kept[]): Kept[] {
  const byReview = [...kept].sort((one, other) =>
    compareText(other.keeping.reviewed.iso, one.keeping.reviewed.iso),
  );
  return byReview.slice(0, FRESH);
}
