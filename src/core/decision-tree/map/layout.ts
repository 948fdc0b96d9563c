import { Graph, layout } from '@dagrejs/dagre';
import { pageUrl } from '../../corpus/urls.ts';
import type { EdgeData, TreeData } from '../data.ts';
import { routes } from './route.ts';
import type { LaidBox, LaidLine } from './route.ts';
import { wrapWords } from './wrap.ts';

/** A tree as a drawing: boxes and lines with their places, in pixels from the top left. */
export interface TreeMap {
  readonly width: number;
  readonly height: number;
  readonly boxes: readonly MapBox[];
  readonly lines: readonly MapLine[];
}

export interface MapBox {
  readonly id: string;
  readonly kind: 'question' | 'outcome' | 'tree';
  readonly title: string;
  readonly href: string;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  /** The title, broken into lines. */
  readonly words: readonly string[];
}

export interface MapLine {
  /** `question.answer`, as addresses hold it. */
  readonly id: string;
  readonly from: string;
  readonly to: string;
  /** The path of an SVG line. */
  readonly path: string;
  readonly label: MapLabel;
}

export interface MapLabel {
  readonly words: readonly string[];
  /** The middle. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Pixels of a character and of a line, a little more than the page's type takes, so that nothing is cut. */
const type = { box: { char: 7.6, line: 19 }, label: { char: 6.7, line: 16 } };
const chars = { box: 26, label: 20 };
const pad = 12;
const edge = 16;

/** Wider than this, a drawing does not fit a page beside its sidebar. */
const wide = 1100;

/** Steps beyond which nobody can read a drawing, and its layout takes minutes. */
export const mostDrawn = 150;

/**
 * Lays a tree out from top to bottom, or from left to right where that is narrower than a drawing too
 * wide for a page; always alike for the same tree.
 * @returns undefined for a tree of more than `mostDrawn` steps
 */
export function mapOf(tree: TreeData): TreeMap | undefined {
  if (tree.nodes.length > mostDrawn) return undefined;
  const down = laidOut(tree, 'TB');
  if (down.width <= wide) return down;
  const across = laidOut(tree, 'LR');
  return across.width < down.width ? across : down;
}

function laidOut(tree: TreeData, rankdir: 'TB' | 'LR'): TreeMap {
  const graph = new Graph({ multigraph: true });
  graph.setGraph({
    rankdir,
    nodesep: 28,
    edgesep: 18,
    ranksep: 76,
    marginx: edge,
    marginy: edge,
  });
  graph.setDefaultEdgeLabel(() => ({}));
  const boxes = boxesOf(tree);
  for (const { id, width, height } of boxes) graph.setNode(id, { width, height });
  const ids = new Set(boxes.map(({ id }) => id));
  const edges = tree.edges.filter((one) => ids.has(targetOf(one)));
  for (const one of edges) {
    graph.setEdge(one.from, targetOf(one), { ...labelSize(one), labelpos: 'c' }, idOf(one));
  }
  layout(graph);
  const { width = 0, height = 0 } = graph.graph() as { width?: number; height?: number };
  return {
    width: Math.ceil(width),
    height: Math.ceil(height),
    boxes: boxes.map((box) => {
      const { x = 0, y = 0 } = graph.node(box.id) as { x?: number; y?: number };
      return { ...box, left: round(x - box.width / 2), top: round(y - box.height / 2) };
    }),
    lines: linesOf(edges, graph, rankdir),
  };
}

type Box = Omit<MapBox, 'left' | 'top'>;

function boxesOf({ id: tree, nodes, edges }: TreeData): Box[] {
  const own = nodes.map(({ id, title, kind }) => ({
    id,
    kind,
    title,
    href: `${pageUrl('trees', tree)}#${encodeURIComponent(id)}`,
    ...boxSize(title),
  }));
  const others = new Map(
    edges.flatMap((one): [string, Box][] => {
      if (one.tree === undefined) return [];
      const id = targetOf(one);
      const anchor = one.to === undefined ? '' : `#${encodeURIComponent(one.to)}`;
      const step = one.to === undefined ? '' : `: ${one.to.replaceAll('-', ' ')}`;
      const title = (one.treeTitle ?? one.tree) + step;
      const href = pageUrl('trees', one.tree) + anchor;
      return [[id, { id, kind: 'tree', title, href, ...boxSize(title) }]];
    }),
  );
  return [...own, ...others.values()];
}

function boxSize(title: string): Pick<MapBox, 'words' | 'width' | 'height'> {
  const words = wrapWords(title, chars.box, 5);
  const longest = Math.max(...words.map(({ length }) => length), 8);
  return {
    words,
    width: Math.ceil(longest * type.box.char) + 2 * pad,
    height: words.length * type.box.line + 2 * pad,
  };
}

function labelSize({ label }: EdgeData): Pick<MapLabel, 'words' | 'width' | 'height'> {
  const words = wrapWords(label, chars.label, 6);
  const longest = Math.max(...words.map(({ length }) => length), 1);
  return {
    words,
    width: Math.ceil(longest * type.label.char) + 8,
    height: words.length * type.label.line + 4,
  };
}

function linesOf(edges: readonly EdgeData[], graph: Graph, rankdir: 'TB' | 'LR'): MapLine[] {
  const laid = edges.map((one) => ({
    ...(graph.edge(one.from, targetOf(one), idOf(one)) as LaidLine),
    from: graph.node(one.from) as LaidBox,
    to: graph.node(targetOf(one)) as LaidBox,
  }));
  const boxes = graph.nodes().map((id) => graph.node(id) as LaidBox);
  const paths = routes(laid, boxes, rankdir);
  return edges.map((one, index) => {
    const { x = 0, y = 0 } = laid[index] ?? {};
    return {
      id: idOf(one),
      from: one.from,
      to: targetOf(one),
      path: paths[index] ?? '',
      label: { ...labelSize(one), x: round(x), y: round(y) },
    };
  });
}

function targetOf({ to, tree }: EdgeData): string {
  return tree === undefined ? (to ?? '') : `${tree}#${to ?? ''}`;
}

function idOf({ from, answer }: EdgeData): string {
  return `${from}.${answer}`;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
