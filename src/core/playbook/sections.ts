import { toString } from 'mdast-util-to-string';
import type { Block, PlaybookSection } from '../corpus/entries.ts';
import { splitAtHeadings } from '../corpus/chapters.ts';
import { placeOfFile } from '../corpus/place-of-file.ts';
import { resolveLink } from '../corpus/resolve-link.ts';
import type { Document } from '../markdown/document.ts';
import { walk } from '../markdown/walk.ts';
import { recoverySteps, stepTitles, type RecoveryStep } from '../steps.ts';
import { readSkip } from './skip.ts';

/** A playbook's body: what stands before its first H2, and what stands under each. */
export interface PlaybookParts {
  readonly doFirst: readonly Block[];
  readonly sections: readonly PlaybookSection[];
}

/** Splits the body of a playbook at its H2s; any body can be split. */
export function playbookParts(document: Document): PlaybookParts {
  const { before, chapters } = splitAtHeadings(document);
  return {
    doFirst: before,
    sections: chapters.map(({ heading, anchor, blocks }) => {
      const skipped = readSkip(blocks);
      return {
        step: stepOfTitle(toString(heading)),
        heading,
        anchor,
        blocks,
        ...(skipped ? { skipped } : {}),
        templates: templatesIn(blocks, document),
      };
    }),
  };
}

/** The step whose heading this is, letter for letter. */
function stepOfTitle(title: string): RecoveryStep | undefined {
  return recoverySteps.find((step) => stepTitles[step] === title.trim());
}

function templatesIn(blocks: readonly Block[], document: Document): readonly string[] {
  const ids = new Set<string>();
  for (const block of blocks) {
    walk(block, (node) => {
      const url = urlOf(node, document);
      if (url === undefined) return;
      const target = resolveLink(document.path, url);
      const place = target.kind === 'file' ? placeOfFile(target.path) : undefined;
      if (place?.collection === 'templates') ids.add(place.id);
    });
  }
  return [...ids];
}

function urlOf(node: { type: string }, document: Document): string | undefined {
  if (node.type === 'link' && 'url' in node) return String(node.url);
  if (node.type !== 'linkReference' || !('identifier' in node)) return undefined;
  const definition = document.tree.children.find(
    (child) => child.type === 'definition' && child.identifier === node.identifier,
  );
  return definition?.type === 'definition' ? definition.url : undefined;
}
