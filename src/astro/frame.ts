import type { StarlightUserConfig } from '@astrojs/starlight/types';
import type { Corpus } from '../core/corpus/corpus.ts';
import { organisationPath, placeOfFile } from '../core/corpus/place-of-file.ts';
import type { SourceFile } from '../core/markdown/document.ts';
import { sidebarOf } from './sidebar.ts';

/** What Astro must know of the content before it starts. */
export interface Frame {
  /** Undefined when the root has no organisation that could be read: then there is nothing to show. */
  readonly organisation: FrameOrganisation | undefined;
  readonly sidebar: NonNullable<StarlightUserConfig['sidebar']>;
}

interface FrameOrganisation {
  readonly name: string;
  /** A language tag of BCP 47. */
  readonly locale: string;
  /** Where a file of the content is edited, up to its path. */
  readonly edit: string;
}

/** Whether the frame hangs on a file. */
export function isForFrame({ path }: SourceFile): boolean {
  return path === organisationPath || placeOfFile(path)?.collection === 'docs';
}

/** @param corpus of the files that the frame hangs on */
export function frameOf(corpus: Corpus | undefined): Frame {
  const { name, locale, repository } = corpus?.organisation.data ?? {};
  return {
    organisation:
      name === undefined || locale === undefined || repository === undefined
        ? undefined
        : { name, locale, edit: repository.edit },
    sidebar: sidebarOf(corpus),
  };
}
