import type { Nodes, Paragraph, Parents, PhrasingContent, Root, RootContent, Text } from 'mdast';
import 'satteri';
import type { Point } from 'unist';

type TextDirective = Extract<Nodes, { type: 'textDirective' }>;
type LeafDirective = Extract<Nodes, { type: 'leafDirective' }>;

/**
 * Turns text and leaf directives back into the words they were written as, as Starlight does: in our content
 * `10:30` is a time, not a directive named 30. Container directives (`:::note`) stay. Changes the tree in place.
 */
export function undoDirectives(tree: Root, text: string): void {
  const open: Parents[] = [tree];
  for (let parent = open.pop(); parent; parent = open.pop()) {
    const children = parent.children as RootContent[];
    if (children.some(isSmall)) {
      parent.children = children.flatMap((child): RootContent[] => {
        if (child.type === 'textDirective') return wordsOf(child, text);
        return child.type === 'leafDirective' ? [paragraphOf(child, text)] : [child];
      }) as PhrasingContent[];
      joinTexts(parent);
    }
    for (const child of parent.children) if ('children' in child) open.push(child);
  }
}

function isSmall(node: Nodes): node is TextDirective | LeafDirective {
  return node.type === 'textDirective' || node.type === 'leafDirective';
}

function paragraphOf(node: LeafDirective, text: string): Paragraph {
  return { type: 'paragraph', children: wordsOf(node, text), position: node.position };
}

/** The characters of a directive as text, and what its label holds as it is. */
function wordsOf(
  { children, position }: TextDirective | LeafDirective,
  text: string,
): PhrasingContent[] {
  const [first, last] = [children[0]?.position, children.at(-1)?.position];
  if (!position) return children;
  if (!first || !last) return [textBetween(position.start, position.end, text)];
  return [
    textBetween(position.start, first.start, text),
    ...children,
    textBetween(last.end, position.end, text),
  ];
}

function textBetween(start: Point, end: Point, text: string): Text {
  return { type: 'text', value: text.slice(start.offset, end.offset), position: { start, end } };
}

function joinTexts(parent: Parents): void {
  const joined: PhrasingContent[] = [];
  for (const child of parent.children as PhrasingContent[]) {
    const last = joined.at(-1);
    if (child.type === 'text' && last?.type === 'text') {
      joined[joined.length - 1] = join(last, child);
    } else joined.push(child);
  }
  parent.children = joined;
}

function join(one: Text, other: Text): Text {
  const value = one.value + other.value;
  if (!one.position || !other.position) return { type: 'text', value };
  return { type: 'text', value, position: { start: one.position.start, end: other.position.end } };
}
