import { Graph, layout } from '@dagrejs/dagre';
import { pageUrl } from '../../corpus/urls.ts';
import type { EdgeData, TreeData } from '../data.ts';
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

/** Lays a tree out from top to bottom, always alike for the same tree. */
export function mapOf(tree: TreeData): TreeMap {
  const graph = new Graph({ multigraph: true });
  graph.setGraph({
    rankdir: 'TB',
    nodesep: 28,
    edgesep: 18,
    ranksep: 40,
    marginx: edge,
    marginy: edge,
  });
  graph.setDefaultEdgeLabel(() => ({}));
  const boxes = boxesOf(tree);
  for (const { id, width, height } of boxes) graph.setNode(id, { width, height });
  const edges = tree.edges.filter((one) => boxes.some(({ id }) => id === targetOf(one)));
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
    lines: edges.map((one) => lineOf(one, graph)),
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
      const title = one.treeTitle ?? one.tree;
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
  const words = wrapWords(label, chars.label, 3);
  const longest = Math.max(...words.map(({ length }) => length), 1);
  return {
    words,
    width: Math.ceil(longest * type.label.char) + 8,
    height: words.length * type.label.line + 4,
  };
}

interface LaidLine {
  readonly points?: readonly { readonly x: number; readonly y: number }[];
  readonly x?: number;
  readonly y?: number;
}

function lineOf(one: EdgeData, graph: Graph): MapLine {
  const { points = [], x = 0, y = 0 } = graph.edge(one.from, targetOf(one), idOf(one)) as LaidLine;
  return {
    id: idOf(one),
    from: one.from,
    to: targetOf(one),
    path: smooth(points),
    label: { ...labelSize(one), x: round(x), y: round(y) },
  };
}

/** A line through the points that bends at each of them: curves from middle to middle. */
function smooth(points: readonly { readonly x: number; readonly y: number }[]): string {
  const at = ({ x, y }: { x: number; y: number }) => `${round(x)} ${round(y)}`;
  const [first, ...others] = points;
  const last = others.pop();
  if (!first || !last) return '';
  const curves = others.map((point, index) => {
    const next = others[index + 1] ?? last;
    const middle = { x: (point.x + next.x) / 2, y: (point.y + next.y) / 2 };
    return `Q${at(point)} ${at(index === others.length - 1 ? last : middle)}`;
  });
  return `M${at(first)}${curves.length > 0 ? curves.join('') : `L${at(last)}`}`;
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
