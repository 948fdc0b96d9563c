import type { Position } from 'unist';
import type { Document } from '../markdown/document.ts';
import { walk } from '../markdown/walk.ts';
import { placeInValue } from './place-in-value.ts';

/** One `{variable}` in a template. */
export interface VariableUse {
  readonly name: string;
  readonly where: 'subject' | 'body';
  readonly place: Position;
}

const identifier = /^\s*([A-Za-z_$][\w$]*)\s*$/;

/** All uses of variables: those of the subject line first, then the body's, in the order of the text. */
export function variableUses(document: Document): readonly VariableUse[] {
  return [...usesInSubject(document), ...usesInBody(document)];
}

function usesInBody(document: Document): VariableUse[] {
  const uses: VariableUse[] = [];
  walk(document.tree, (node) => {
    if (node.type !== 'mdxTextExpression' && node.type !== 'mdxFlowExpression') return;
    const name = identifier.exec(node.value)?.[1];
    if (name !== undefined && node.position) {
      uses.push({ name, where: 'body', place: node.position });
    }
  });
  return uses;
}

function usesInSubject(document: Document): VariableUse[] {
  const subject = document.frontmatter.data?.['subject'];
  if (typeof subject !== 'string') return [];
  return Array.from(subject.matchAll(/\{([^{}]*)\}/g), (match) => ({
    name: match[1]?.trim() ?? '',
    where: 'subject',
    place: placeInValue(document, ['subject'], match[0]),
  }));
}
