import type { Parents, PhrasingContent, Root, RootContent, Text } from 'mdast';
import 'satteri';

/**
 * Turns text and leaf directives back into the words they were written as, as Starlight does: in our content
 * `10:30` is a time, not a directive named 30. Container directives (`:::note`) stay. Changes the tree in place.
 */
export function undoDirectives(tree: Root, text: string): void {
  const open: Parents[] = [tree];
  for (let parent = open.pop(); parent; parent = open.pop()) {
    let changed = false;
    const children = parent.children as RootContent[];
    for (const [index, child] of children.entries()) {
      if (child.type === 'textDirective' || child.type === 'leafDirective') {
        children[index] = wordsOf(child, text);
        changed = true;
      } else if ('children' in child) open.push(child);
    }
    if (changed) joinTexts(parent);
  }
}

function wordsOf(node: RootContent, text: string): RootContent {
  const start = node.position?.start.offset ?? 0;
  const value = text.slice(start, node.position?.end.offset ?? start);
  const words: Text = { type: 'text', value, position: node.position };
  if (node.type === 'textDirective') return words;
  return { type: 'paragraph', children: [words], position: node.position };
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
