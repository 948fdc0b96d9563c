import { checkContent } from '../checks/check-content.ts';
import type { Corpus } from '../core/corpus/corpus.ts';
import type { Finding } from '../core/finding.ts';
import type { SourceFile } from '../core/markdown/document.ts';
import { pagesOf, type Pages } from '../core/pages/pages.ts';
import { siteOf } from '../core/pages/site.ts';
import { readRoot } from '../node/read-root.ts';
import type { Settings } from './settings.ts';

/** The content root as the site needs it: read and checked once, for a whole build. */
export interface Content {
  readonly settings: Settings;
  readonly files: readonly SourceFile[];
  readonly findings: readonly Finding[];
  /** Undefined when the root has no organisation that could be read: then there is nothing to show. */
  readonly corpus: Corpus | undefined;
  readonly pages: Pages | undefined;
}

/** Reads the content root from disk and checks it. Never throws on content. */
export async function readContent(settings: Settings): Promise<Content> {
  const files = await readRoot(settings.root);
  const { corpus, findings } = checkContent(files, { today: settings.today });
  const pages = corpus && pagesOf(siteOf(corpus, settings.today));
  return { settings, files, findings, corpus, pages };
}
