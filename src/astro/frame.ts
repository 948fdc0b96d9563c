import type { StarlightUserConfig } from '@astrojs/starlight/types';
import type { CorpusReading } from '../core/corpus/corpus.ts';
import { organisationPath, placeOfFile } from '../core/corpus/place-of-file.ts';
import { guideHeads, type GuideHead } from '../core/pages/guide-head.ts';
import { siteOf } from '../core/pages/site.ts';
import { sidebarOf } from './sidebar.ts';

/** What Astro must know of the content before it starts. */
export interface Frame {
  /** Undefined when the root has no organisation that could be read: then there is nothing to show. */
  readonly organisation: FrameOrganisation | undefined;
  readonly sidebar: NonNullable<StarlightUserConfig['sidebar']>;
  /** What our page head shows of each guide, by the guide's id. */
  readonly guideHeads: ReadonlyMap<string, GuideHead>;
  /** Whether Astro can read every guide. */
  readonly areGuidesSound: boolean;
}

interface FrameOrganisation {
  readonly name: string;
  /** A language tag of BCP 47. */
  readonly locale: string;
  /** Where a file of the content is edited, up to its path. */
  readonly edit: string;
}

/** Whether the frame hangs on a file. */
export function isForFrame(path: string): boolean {
  return path === organisationPath || placeOfFile(path)?.collection === 'docs';
}

/** @param reading of the files that the frame hangs on */
export function frameOf({ corpus, messages }: CorpusReading, today: string): Frame {
  const { name, locale, repository } = corpus?.organisation.data ?? {};
  return {
    organisation:
      name === undefined || locale === undefined || repository === undefined
        ? undefined
        : { name, locale, edit: repository.edit },
    sidebar: sidebarOf(corpus),
    guideHeads: corpus ? guideHeads(siteOf(corpus, today)) : new Map(),
    areGuidesSound: messages.every(({ level }) => level !== 'error'),
  };
}
