import { pageUrl, roleUrl } from '../corpus/urls.ts';
import type { TreeEntry } from '../corpus/entries.ts';
import type { Answer, OutcomeLink, TreeStep } from './model.ts';

/** A tree as plain data: what its map and its exports are made from. */
export interface TreeData {
  readonly id: string;
  readonly title: string;
  /** The failure that it routes; undefined for a triage tree. */
  readonly failure: string | undefined;
  /** The id of the first step; undefined in an empty tree. */
  readonly start: string | undefined;
  readonly nodes: readonly NodeData[];
  /** Every answer, in the order of the document. */
  readonly edges: readonly EdgeData[];
}

export interface NodeData {
  /** The anchor of the heading. */
  readonly id: string;
  readonly title: string;
  readonly kind: 'question' | 'outcome';
  /** What an outcome sends to; empty for a question. */
  readonly links: readonly NodeLink[];
}

export interface NodeLink {
  readonly kind: OutcomeLink['kind'];
  readonly id: string;
  readonly label: string;
  readonly href: string;
}

export interface EdgeData {
  readonly from: string;
  /** The answer's id, unique among those of its question. */
  readonly answer: string;
  readonly label: string;
  /** The step it leads to, of this tree or of `tree`; undefined for the start of `tree`. */
  readonly to: string | undefined;
  /** The id of the other tree that it leads into. */
  readonly tree: string | undefined;
  readonly treeTitle: string | undefined;
  readonly facts: Readonly<Record<string, string>>;
}

/** @param titleOf the title of another tree, by the path of its file */
export function treeData(
  { id, data, tree }: TreeEntry,
  titleOf: (path: string) => string | undefined,
): TreeData {
  return {
    id,
    title: data.title,
    failure: data.failure,
    start: tree.steps[0]?.id,
    nodes: tree.steps.map(nodeData),
    edges: tree.steps.flatMap((step) =>
      step.kind === 'question'
        ? step.answers.map((answer) => edgeData(step.id, answer, titleOf))
        : [],
    ),
  };
}

function nodeData(step: TreeStep): NodeData {
  const { id, title, kind } = step;
  const links = step.kind === 'outcome' ? step.links : [];
  return {
    id,
    title,
    kind,
    links: links.map((link) => ({ ...linkData(link), href: hrefOf(link) })),
  };
}

function linkData({ kind, id, label }: OutcomeLink): Omit<NodeLink, 'href'> {
  return { kind, id, label };
}

function hrefOf({ kind, id }: OutcomeLink): string {
  switch (kind) {
    case 'playbook':
      return pageUrl('playbooks', id);
    case 'template':
      return pageUrl('templates', id);
    case 'matrix':
      return pageUrl('compensation', id);
    case 'tree':
      return pageUrl('trees', id);
    case 'source':
      return pageUrl('sources', id);
    case 'role':
      return roleUrl(id);
    case 'page':
      return id;
  }
}

function edgeData(
  from: string,
  { id, label, target, facts }: Answer,
  titleOf: (path: string) => string | undefined,
): EdgeData {
  return {
    from,
    answer: id,
    label,
    to: target.kind === 'step' ? target.id : target.step,
    tree: target.kind === 'tree' ? target.id : undefined,
    treeTitle: target.kind === 'tree' ? titleOf(target.path) : undefined,
    facts: Object.fromEntries(facts.map(({ name, value }) => [name, value])),
  };
}
