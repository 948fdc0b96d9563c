import type { Nodes, Parents, PhrasingContent, RootContent, Text } from 'mdast';
import { closest } from '../../closest.ts';
import { expressionOf } from '../expression.ts';
import type { Gated } from './gated.ts';
import { declaredNames, type Placeholder } from './placeholders.ts';

/**
 * Puts the declared variable that a gap stands for into the tree, as if it had been written `{name}`. The gap has
 * its finding; whoever reads the tree then meets a whole template. Changes the tree in place.
 */
export function healPlaceholders({ document, lines, placeholders }: Gated): void {
  const declared = declaredNames(document);
  const gaps = Map.groupBy(
    placeholders.filter(({ isDeclared }) => isDeclared),
    ({ node }) => node,
  );
  walk(document.tree);

  function walk(parent: Parents): void {
    parent.children = parent.children.flatMap((child) => healed(child)) as RootContent[];
    for (const child of parent.children) if ('children' in child) walk(child);
  }

  function healed(node: RootContent): readonly RootContent[] {
    const here = gaps.get(node as Nodes);
    if (here && node.type === 'text') return split(node, here);
    const [gap] = here ?? [];
    if (gap) return [variable(gap)];
    if (expressionOf(node)?.kind !== 'other' || !('value' in node)) return [node];
    const meant = closest(node.value, declared);
    return meant === undefined ? [node] : [{ ...node, value: meant } as RootContent];
  }

  function split(node: Text, here: readonly Placeholder[]): readonly PhrasingContent[] {
    const parts: PhrasingContent[] = [];
    let rest = node.value;
    let from = node.position?.start.offset ?? 0;
    for (const gap of here) {
      const at = rest.indexOf(gap.source);
      if (at < 0) continue;
      if (at > 0) parts.push(words(rest.slice(0, at), from, gap.start));
      parts.push(variable(gap));
      rest = rest.slice(at + gap.source.length);
      from = gap.end;
    }
    if (rest !== '') parts.push(words(rest, from, node.position?.end.offset ?? from));
    return parts;
  }

  function words(value: string, start: number, end: number): Text {
    return { type: 'text', value, position: lines.placeAt(start, end) };
  }

  function variable({ name, start, end }: Placeholder): PhrasingContent {
    return { type: 'mdxTextExpression', value: name, position: lines.placeAt(start, end) };
  }
}
