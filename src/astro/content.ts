import { dirname, join } from 'node:path';
import { styleText } from 'node:util';
import type { Corpus } from '../core/corpus/corpus.ts';
import { readCorpus } from '../core/corpus/read-corpus.ts';
import { pagesOf, type Pages } from '../core/pages/pages.ts';
import { guideHeads, type GuideHead } from '../core/pages/guide-head.ts';
import { siteOf } from '../core/pages/site.ts';
import { readRoot } from '../node/read-root.ts';
import { startBeside, type Beside } from './beside/beside.ts';
import type { Verdict } from './beside/messages.ts';
import { cacheFolder } from './cache-folder.ts';
import { pageEntries, type EntriesOf } from './page-entries.ts';
import type { Settings } from './settings.ts';

/** The file that keeps the reference pages of the rules. */
const RULE_PAGES = 'rule-pages.json';

/** The content root as the site needs it: read and checked once, for a whole build. */
export interface Content {
  readonly settings: Settings;
  readonly verdict: Verdict;
  /** Undefined when the root has no organisation that could be read: then there is nothing to show. */
  readonly corpus: Corpus | undefined;
  readonly pages: Pages | undefined;
  /** What our page head shows of each guide, by the guide's id. */
  readonly guideHeads: ReadonlyMap<string, GuideHead>;
  /** The pages of each kind, with their hashes. Those of rules are made beside: see `beside`. */
  readonly entries: EntriesOf;
  /** What is made on a thread of its own. */
  readonly beside: Beside;
}

/**
 * Reads the content root from disk and checks it. The check runs beside: this thread makes the pages
 * meanwhile, and waits for the verdict at the end. Never throws on content.
 */
export async function readContent(settings: Settings): Promise<Content> {
  const beside = startBeside({
    settings,
    colour: styleText('red', '.', { stream: process.stderr }) !== '.',
    // Beside the caches of all content roots: the rules are the same for each.
    rulePages: join(dirname(cacheFolder(settings)), RULE_PAGES),
  });
  const rules = beside.ask('rules');
  const { corpus } = readCorpus(await readRoot(settings.root));
  const site = corpus && siteOf(corpus, settings.today);
  const pages = site && pagesOf(site);
  return {
    settings,
    corpus,
    pages,
    guideHeads: site ? guideHeads(site) : new Map(),
    entries: pageEntries(pages, rules),
    beside,
    verdict: await beside.verdict,
  };
}
