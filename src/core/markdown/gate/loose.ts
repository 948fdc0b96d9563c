import type { Nodes } from 'mdast';
import { expressionsIn, type ParsedMdx } from '../parse-mdx.ts';
import { nodesAt } from '../nodes-at.ts';
import type { WildBrace } from '../wild.ts';
import { isScript } from './elements.ts';

/**
 * The braces in running text whose inside the parser was not shown, without those inside another. Braces in code
 * marks and in words in quotes get a second look: Sätteri sometimes takes them for code all the same.
 */
export function looseBraces(parsed: ParsedMdx): readonly WildBrace[] {
  if (parsed.wild.length === 0) return [];
  const paths = parsed.wild.map((brace) => ({ brace, path: nodesAt(parsed.tree, brace.start) }));
  const open = paths.filter(({ path }) => !isShut(path));
  const doubtful = open.filter(({ path }) => isCovered(path)).map(({ brace }) => brace);
  const code = doubtful.length > 0 ? expressionsIn(parsed, doubtful) : new Set<number>();
  return outermost(
    open
      .filter(({ brace, path }) => !isCovered(path) || code.has(brace.start))
      .map(({ brace }) => brace),
  );
}

/** Whether a place is in something that is read as it stands, as in a comment, or that has its own finding. */
function isShut(path: readonly Nodes[]): boolean {
  return path.some((node) => SHUT.has(node.type) || isScript(node));
}

const SHUT = new Set(['code', 'mdxjsEsm', 'mdxFlowExpression', 'mdxTextExpression']);

/** Whether a place is in code marks, an address, or the words in quotes of a tag. */
function isCovered(path: readonly Nodes[]): boolean {
  switch (path.at(-1)?.type) {
    case 'inlineCode':
    case 'definition':
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      return true;
    default:
      return false;
  }
}

function outermost(braces: readonly WildBrace[]): readonly WildBrace[] {
  let reached = 0;
  return braces.filter(({ start, end }) => {
    if (start < reached) return false;
    reached = end ?? start + 1;
    return true;
  });
}
