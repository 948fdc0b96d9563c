import { toString } from 'mdast-util-to-string';
import { splitAtHeadings } from '../corpus/chapters.ts';
import type { Block, TemplateEntry, Wording } from '../corpus/entries.ts';
import type { Document, Reading } from '../markdown/document.ts';
import type { Organisation } from '../schemas/organisation.ts';
import { readFrontmatter } from '../schemas/read-frontmatter.ts';
import { templateSchema } from '../schemas/template.ts';
import { variableUses } from './variable-uses.ts';

/** Reads a template: its fields, its wordings by channel and its uses of variables. */
export function readTemplate(
  document: Document,
  organisation: Organisation,
): Reading<TemplateEntry> {
  const { data, messages } = readFrontmatter(document, templateSchema);
  const entry: TemplateEntry | undefined = data && {
    collection: 'templates',
    id: document.id,
    path: document.path,
    data,
    document,
    wordings: wordingsOf(document, organisation),
    uses: variableUses(document),
  };
  return { entry, messages };
}

/** The wordings of a template's body, in order; that of the text before the first H2 only when there is text. */
export function wordingsOf(document: Document, organisation: Organisation): readonly Wording[] {
  const { before, chapters } = splitAtHeadings(document);
  const byChannel = chapters.map(({ heading, blocks }) => ({
    channel: channelOfTitle(toString(heading), organisation),
    heading,
    ...parted(blocks),
  }));
  return before.length === 0
    ? byChannel
    : [{ channel: undefined, heading: undefined, ...parted(before) }, ...byChannel];
}

/**
 * The blocks of a wording, and how many of them only a part that goes alone says. Below a line stands
 * what closes it; with two lines, above the first stands what opens it.
 */
function parted(all: readonly Block[]): Pick<Wording, 'blocks' | 'alone'> {
  const lines = all.flatMap(({ type }, at) => (type === 'thematicBreak' ? [at] : []));
  const blocks = all.filter(({ type }) => type !== 'thematicBreak');
  const [first, last] = [lines[0] ?? 0, lines.at(-1)];
  if (last === undefined) return { blocks, alone: { opening: 0, closing: 0 } };
  const opening = lines.length > 1 ? first : 0;
  return { blocks, alone: { opening, closing: all.length - 1 - last } };
}

/** The channel that a heading names by its label or its id; case does not matter. */
function channelOfTitle(title: string, organisation: Organisation): string | undefined {
  const wanted = title.trim().toLowerCase();
  const found = Object.entries(organisation.channels).find(
    ([id, { label }]) => id === wanted || label.toLowerCase() === wanted,
  );
  return found?.[0];
}
