import type { Nodes, Parents } from 'mdast';
import { toString } from 'mdast-util-to-string';

/** What stands in the text for a variable, by its name. */
export type Fill = (name: string) => string;

/**
 * Wording as it is pasted into a message: paragraphs apart by an empty line, list items on lines of
 * their own, no Markdown.
 */
export function plainText(blocks: readonly Nodes[], fill: Fill): string {
  return blocks.map((block) => blockText(block, fill)).join('\n\n');
}

/** A line from frontmatter, such as a subject, with its `{variables}` filled. */
export function plainWords(line: string, fill: Fill): string {
  return line.replace(/\{\s*([A-Za-z_$][\w$]*)\s*\}/g, (_, name: string) => fill(name));
}

function blockText(block: Nodes, fill: Fill): string {
  if (block.type === 'list') {
    return block.children
      .map((item, index) => {
        const mark = block.ordered ? `${(block.start ?? 1) + index}.` : '-';
        return `${mark} ${item.children.map((child) => blockText(child, fill)).join('\n')}`;
      })
      .join('\n');
  }
  if (block.type === 'blockquote') return plainText(block.children, fill);
  return inlineText(block, fill);
}

function inlineText(node: Nodes, fill: Fill): string {
  if (node.type === 'mdxTextExpression' || node.type === 'mdxFlowExpression') {
    return isComment(node.value) ? '' : fill(node.value.trim());
  }
  if (node.type === 'break') return '\n';
  if (isParent(node)) return node.children.map((child) => inlineText(child, fill)).join('');
  // A soft line break in the source is a space to the reader.
  return toString(node).replace(/\s*\n\s*/g, ' ');
}

function isParent(node: Nodes): node is Parents {
  return 'children' in node;
}

function isComment(expression: string): boolean {
  return expression.trim().startsWith('/*');
}
