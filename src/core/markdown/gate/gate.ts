import type { Nodes } from 'mdast';
import type { Finding } from '../../finding.ts';
import type { Document } from '../document.ts';
import type { Lines } from '../lines.ts';
import { nodesAt } from '../nodes-at.ts';
import type { Fault, ParsedMdx } from '../parse-mdx.ts';
import type { Span } from '../split-frontmatter.ts';
import type { WildBrace } from '../wild.ts';
import type { Gated } from './gated.ts';
import { healPlaceholders } from './heal.ts';
import { placeholdersIn } from './placeholders.ts';
import { gateRules } from './rules.ts';
import { isScript } from './elements.ts';

/**
 * Holds a document against the rules of the gate. Gaps that another tool's sign marks, and that stand for a
 * declared variable, are put into the tree as that variable: so it does not look unused as well.
 */
export function passGate(document: Document, lines: Lines, parsed: ParsedMdx): readonly Finding[] {
  const loose = looseBraces(parsed);
  const placeholders = placeholdersIn(document);
  const spokenOf: readonly Span[] = [
    ...placeholders,
    ...parsed.faults.flatMap((fault) => tagAt(fault, lines.text)),
  ];
  const gated: Gated = {
    document,
    lines,
    faults: parsed.faults,
    placeholders,
    loose: loose.filter(
      ({ start }) => !spokenOf.some((span) => span.start <= start && start < span.end),
    ),
  };
  const findings = gateRules
    .flatMap((rule) => rule.check(gated))
    .filter((found) => !isInside(found.place.start.offset ?? 0, gated.loose));
  if (document.collection === 'templates') healPlaceholders(gated);
  return findings;
}

/** The braces in running text whose inside the parser was not shown, without those inside another. */
export function looseBraces({ tree, wild }: ParsedMdx): readonly WildBrace[] {
  return outermost(wild.filter(({ start }) => isLoose(nodesAt(tree, start))));
}

/** Whether a place is in running text, as opposed to code, words in quotes of a tag, or an import line. */
function isLoose(path: readonly Nodes[]): boolean {
  if (path.some((node) => isScript(node) || node.type === 'mdxjsEsm')) return false;
  const innermost = path.at(-1);
  switch (innermost?.type) {
    case 'code':
    case 'inlineCode':
    case 'definition':
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      return false;
    default:
      return true;
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

/** The tag that the parser cannot take, braces and all. */
function tagAt({ offset }: Fault, text: string): readonly Span[] {
  const tag = /^<[^<>{]*(?:\{[^{}]*\}[^<>{]*)*>?/.exec(text.slice(offset, offset + 1000))?.[0];
  return tag === undefined ? [] : [{ start: offset, end: offset + tag.length }];
}

function isInside(offset: number, braces: readonly WildBrace[]): boolean {
  return braces.some(({ start, end = start }) => start < offset && offset < end);
}
