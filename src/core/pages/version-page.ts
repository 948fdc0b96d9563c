import type { MatrixEntry } from '../corpus/entries.ts';
import { resolveLink } from '../corpus/resolve-link.ts';
import { organisationPath, placeOfFile } from '../corpus/place-of-file.ts';
import { policyVersion } from '../decision-table/policy-version.ts';
import type { Showing } from '../markdown/to-html.ts';
import type { Organisation } from '../schemas/organisation.ts';
import { versionUrl } from '../versions/version-path.ts';
import { approversOf } from './approvers.ts';
import type { Day } from './days.ts';
import { entryLink, type Link } from './links.ts';
import { matrixPage, type MatrixPage } from './matrix-page.ts';
import { shownIn } from './prose.ts';
import type { Site } from './site.ts';

/** What the address of a receipt shows: one version of a matrix, whole, whether it still holds or not. */
export interface VersionPage extends Pick<
  MatrixPage,
  | 'title'
  | 'bases'
  | 'policy'
  | 'effective'
  | 'before'
  | 'after'
  | 'columns'
  | 'rows'
  | 'inputs'
  | 'outputs'
  | 'examples'
> {
  /** `delivery/1f2e3d4c`. */
  readonly id: string;
  readonly matrix: string;
  readonly hash: string;
  readonly href: string;
  /** Whether the matrix still says this. */
  readonly isPresent: boolean;
  /** The first day on which it was seen; undefined for a present version that is not kept yet. */
  readonly seen: Day | undefined;
  /** The matrix's page today; undefined when there is no such matrix any more. */
  readonly today: Link | undefined;
  /** What each role could grant alone then. */
  readonly limits: readonly { readonly role: string; readonly limit: string }[];
}

/**
 * The pages of all versions: the present one of each matrix, and every other that is kept.
 * @param matrices the pages of the matrices as they are today, in the order of their entries
 */
export function versionPages(site: Site, matrices: readonly MatrixPage[]): VersionPage[] {
  const { entries, kept } = site.corpus;
  const present = entries.compensation.map((entry, index) => {
    const hash = policyVersion(entry, site.organisation);
    const seen = kept.find((each) => each.matrix === entry.id && each.hash === hash)?.seen;
    const page = matrices[index] ?? matrixPage(site, entry);
    return versionPage(site, page, { hash, seen, isPresent: true });
  });
  const made = new Set(present.map(({ id }) => id));
  const past = kept
    .filter(({ matrix, hash }) => !made.has(`${matrix}/${hash}`))
    .map(({ entry, organisation, hash, seen }) => {
      const then = { ...site, organisation };
      const page = matrixPage(then, entry, shownOfPast(then, entry));
      return versionPage(then, page, { hash, seen, isPresent: false });
    });
  return [...present, ...past];
}

interface Version {
  readonly hash: string;
  readonly seen: string | undefined;
  readonly isPresent: boolean;
}

function versionPage(site: Site, page: MatrixPage, version: Version): VersionPage {
  const { hash, seen, isPresent } = version;
  const { title, bases, policy, effective, before, after, columns, rows } = page;
  const now = site.matrices.get(page.id);
  return {
    ...{ title, bases, policy, effective, before, after, columns, rows },
    inputs: page.inputs,
    outputs: page.outputs,
    examples: page.examples,
    id: `${page.id}/${hash}`,
    matrix: page.id,
    hash,
    href: versionUrl(page.id, hash),
    isPresent,
    seen: seen === undefined ? undefined : site.dayOf(seen),
    today: now && entryLink(now),
    limits: bases.includes('goodwill') ? limitsOf(site.organisation) : [],
  };
}

function limitsOf(organisation: Organisation): VersionPage['limits'] {
  return approversOf(organisation).map(({ role, limit }) => ({ role: role.label, limit }));
}

/** Links of then whose files are gone lead to the code host, where the history is. */
function shownOfPast(site: Site, entry: MatrixEntry): Showing {
  const usual = shownIn(site, entry);
  const { repository } = site.organisation;
  return {
    ...usual,
    href: (url) => {
      const target = resolveLink(entry.path, url);
      if (target.kind !== 'file' || isThere(site, target)) return usual.href(url);
      return repository.edit + target.path;
    },
  };
}

function isThere(
  { corpus }: Site,
  { path, anchor }: { readonly path: string; readonly anchor: string | undefined },
): boolean {
  const { roles } = corpus.organisation.data;
  if (path === organisationPath) return anchor === undefined || anchor in roles;
  const place = placeOfFile(path);
  const document = corpus.documents.get(path);
  if (!place) return true;
  return document !== undefined && (anchor === undefined || document.anchors.includes(anchor));
}
