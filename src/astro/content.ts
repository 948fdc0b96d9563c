import { dirname, join } from 'node:path';
import { checkContent } from '../checks/check-content.ts';
import { registry } from '../checks/registry.ts';
import type { Corpus } from '../core/corpus/corpus.ts';
import { finderFile } from '../core/finder/build/make-file.ts';
import type { FinderFile } from '../core/finder/file.ts';
import type { Finding } from '../core/finding.ts';
import type { SourceFile } from '../core/markdown/document.ts';
import { pagesOf, type Pages } from '../core/pages/pages.ts';
import { guideHeads, type GuideHead } from '../core/pages/guide-head.ts';
import { rolePages } from '../core/pages/role-page.ts';
import { siteOf } from '../core/pages/site.ts';
import { entryRecords, otherRecords, type SearchRecord } from '../core/search/records.ts';
import { readRoot } from '../node/read-root.ts';
import { cacheFolder } from './cache-folder.ts';
import { pageEntries, type EntriesOf } from './page-entries.ts';
import { rulePages } from './rule-pages.ts';
import type { Settings } from './settings.ts';

/** The file that keeps the reference pages of the rules. */
const RULE_PAGES = 'rule-pages.json';

/** The content root as the site needs it: read and checked once, for a whole build. */
export interface Content {
  readonly settings: Settings;
  readonly files: readonly SourceFile[];
  readonly findings: readonly Finding[];
  /** Undefined when the root has no organisation that could be read: then there is nothing to show. */
  readonly corpus: Corpus | undefined;
  readonly pages: Pages | undefined;
  /** What our page head shows of each guide, by the guide's id. */
  readonly guideHeads: ReadonlyMap<string, GuideHead>;
  /** What the search knows of every page. */
  readonly records: () => readonly SearchRecord[];
  /** The finder's index; undefined when there is nothing to show. */
  readonly finder: () => FinderFile | undefined;
  /** The pages of each kind, with their hashes. */
  readonly entries: EntriesOf;
}

/** Reads the content root from disk and checks it. Never throws on content. */
export async function readContent(settings: Settings): Promise<Content> {
  const files = await readRoot(settings.root);
  const { corpus, findings } = checkContent(files, { today: settings.today });
  const site = corpus && siteOf(corpus, settings.today);
  const pages = site && pagesOf(site);
  return {
    settings,
    files,
    findings,
    corpus,
    pages,
    guideHeads: site ? guideHeads(site) : new Map(),
    records: () =>
      site ? [...entryRecords(site), ...otherRecords(rolePages(site), registry)] : [],
    finder: () => site && finderFile(site, { roles: rolePages(site), rules: registry }),
    // Beside the caches of all content roots: the rules are the same for each.
    entries: pageEntries(pages, () => rulePages(join(dirname(cacheFolder(settings)), RULE_PAGES))),
  };
}
