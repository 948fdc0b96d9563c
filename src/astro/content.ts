import { checkContent } from '../checks/check-content.ts';
import { registry } from '../checks/registry.ts';
import type { Corpus } from '../core/corpus/corpus.ts';
import type { Finding } from '../core/finding.ts';
import type { SourceFile } from '../core/markdown/document.ts';
import { pagesOf, type Pages } from '../core/pages/pages.ts';
import type { RulePage } from '../core/pages/rule-page.ts';
import { guideHeads, type GuideHead } from '../core/pages/guide-head.ts';
import { rolePages } from '../core/pages/role-page.ts';
import { siteOf } from '../core/pages/site.ts';
import { entryRecords, otherRecords, type SearchRecord } from '../core/search/records.ts';
import { readRoot } from '../node/read-root.ts';
import { rulePages } from './rule-pages.ts';
import type { Settings } from './settings.ts';

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
  /** The reference pages of the rules, kept in the given file: see `rulePages`. */
  readonly rules: (keep: string) => readonly RulePage[];
}

/** Reads the content root from disk and checks it. Never throws on content. */
export async function readContent(settings: Settings): Promise<Content> {
  const files = await readRoot(settings.root);
  const { corpus, findings } = checkContent(files, { today: settings.today });
  const site = corpus && siteOf(corpus, settings.today);
  return {
    settings,
    files,
    findings,
    corpus,
    pages: site && pagesOf(site),
    guideHeads: site ? guideHeads(site) : new Map(),
    records: () =>
      site ? [...entryRecords(site), ...otherRecords(rolePages(site), registry)] : [],
    rules: rulePages,
  };
}
