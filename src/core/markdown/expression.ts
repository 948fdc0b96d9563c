import type { Nodes } from 'mdast';
import 'satteri';

/** What stands in a pair of braces: a variable's name, a comment, or something that content may not hold. */
export type Expression =
  | { readonly kind: 'variable'; readonly name: string }
  | { readonly kind: 'comment' }
  | { readonly kind: 'other' };

const NAME = /^\s*([A-Za-z_$][\w$]*)\s*$/;
const COMMENTS = /^(?:\s*\/\*(?:[^*]|\*(?!\/))*\*\/)+\s*$/;

/** Reads the inside of a pair of braces; undefined for any other node. */
export function expressionOf(node: Nodes): Expression | undefined {
  if (node.type !== 'mdxTextExpression' && node.type !== 'mdxFlowExpression') return undefined;
  const name = NAME.exec(node.value)?.[1];
  if (name !== undefined) return { kind: 'variable', name };
  return { kind: COMMENTS.test(node.value) ? 'comment' : 'other' };
}
