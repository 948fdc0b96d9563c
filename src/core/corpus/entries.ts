import type { Heading, Nodes } from 'mdast';
import type { Position } from 'unist';
import type { Block, CollectionName, Document } from '../markdown/document.ts';
import type { RecoveryStep } from '../steps.ts';
import type { DecisionTable } from '../decision-table/model.ts';
import type { DecisionTree } from '../decision-tree/model.ts';
import type { VariableUse } from '../message/variable-uses.ts';
import type { Framework } from '../schemas/framework.ts';
import type { Guide } from '../schemas/guide.ts';
import type { Matrix } from '../schemas/matrix.ts';
import type { Playbook } from '../schemas/playbook.ts';
import type { Source } from '../schemas/source.ts';
import type { Template } from '../schemas/template.ts';
import type { Tree } from '../schemas/tree.ts';

/** What every entry has: where it stands, its checked frontmatter, and the document it was read from. */
export interface EntryOf<C extends CollectionName, D> {
  readonly collection: C;
  readonly id: string;
  readonly path: string;
  readonly data: D;
  readonly document: Document;
}

export type { Block };

/** One of the nine sections of a playbook (`step` is undefined when its heading names none of them). */
export interface PlaybookSection {
  readonly step: RecoveryStep | undefined;
  readonly heading: Heading;
  readonly anchor: string;
  readonly blocks: readonly Block[];
  /** Set when the section starts `Not now:` or `Not here:`: which of the two, and the reason (may be empty). */
  readonly skipped?: { readonly kind: 'now' | 'here'; readonly reason: string };
  /** Ids of the templates it links to, in order, each once. */
  readonly templates: readonly string[];
}

/** A row of the immediacy table: for one severity, each target in words, by the table's own column heads. */
export interface ImmediacyRow {
  readonly severity: string;
  readonly cells: readonly string[];
  readonly place: Position;
}

export interface Immediacy {
  /** Column heads after the first. */
  readonly columns: readonly string[];
  readonly rows: readonly ImmediacyRow[];
}

export interface PlaybookEntry extends EntryOf<'playbooks', Playbook> {
  /** The blocks before the first H2. */
  readonly doFirst: readonly Block[];
  readonly sections: readonly PlaybookSection[];
  readonly immediacy: Immediacy | undefined;
}

/**
 * A template's wording for some channels. The text before the first H2 has neither channel nor heading
 * and serves the channels without their own; a heading that names no channel has no channel.
 */
export interface Wording {
  readonly channel: string | undefined;
  readonly heading: Heading | undefined;
  readonly blocks: readonly Block[];
  /** How many of them, at its start and its end, lines (`***`) set apart: only a part that goes alone says them. */
  readonly alone: { readonly opening: number; readonly closing: number };
}

export interface TemplateEntry extends EntryOf<'templates', Template> {
  readonly wordings: readonly Wording[];
  /** Each `{variable}`: the subject's first, then the body's in the order of the text. */
  readonly uses: readonly VariableUse[];
}

export interface MatrixEntry extends EntryOf<'compensation', Matrix> {
  readonly table: DecisionTable;
}

export interface TreeEntry extends EntryOf<'trees', Tree> {
  readonly tree: DecisionTree;
}

export type FrameworkEntry = EntryOf<'frameworks', Framework>;
export type SourceEntry = EntryOf<'sources', Source>;
export type GuideEntry = EntryOf<'docs', Guide>;

/** The type of the entries of each collection. */
export interface EntryTypes {
  playbooks: PlaybookEntry;
  templates: TemplateEntry;
  compensation: MatrixEntry;
  trees: TreeEntry;
  frameworks: FrameworkEntry;
  sources: SourceEntry;
  docs: GuideEntry;
}

export type Entry = EntryTypes[CollectionName];

/** A link, definition or frontmatter value that names another file of the content root, or an anchor. */
export interface LinkUse {
  readonly node: Nodes;
  readonly url: string;
  readonly place: Position;
}
