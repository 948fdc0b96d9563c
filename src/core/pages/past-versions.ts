import type { MatrixEntry } from '../corpus/entries.ts';
import { policyVersion } from '../decision-table/policy-version.ts';
import { versionUrl } from '../versions/version-path.ts';
import { compareText, type Day } from './days.ts';
import type { Site } from './site.ts';

/** A version in the list on its matrix's page. */
export interface VersionLink {
  readonly hash: string;
  readonly href: string;
  readonly seen: Day;
}

/** The versions of a matrix that are kept and no longer hold, the latest first. */
export function pastVersions(site: Site, entry: MatrixEntry): VersionLink[] {
  const now = policyVersion(entry, site.organisation);
  return site.corpus.kept
    .filter(({ matrix, hash }) => matrix === entry.id && hash !== now)
    .sort((a, b) => compareText(b.seen, a.seen) || compareText(a.hash, b.hash))
    .map(({ hash, seen }) => ({
      hash,
      href: versionUrl(entry.id, hash),
      seen: site.dayOf(seen),
    }));
}
