import type { Position } from 'unist';
import type { Finding } from '../../finding.ts';
import type { Document } from '../document.ts';
import type { Lines } from '../lines.ts';
import type { ParsedMdx } from '../parse-mdx.ts';
import type { Span } from '../split-frontmatter.ts';
import type { Gated } from './gated.ts';
import { healPlaceholders } from './heal.ts';
import { looseBraces } from './loose.ts';
import { placeholdersIn } from './placeholders.ts';
import { gateRules } from './rules.ts';
import { mdxSyntax } from './syntax.ts';
import { tagAt } from './tag-at.ts';
import { elementsOf } from './elements.ts';

/**
 * Holds a document against the rules of the gate. Gaps that another tool's sign marks, and that stand for a
 * declared variable, are put into the tree as that variable: so it does not look unused as well.
 */
export function passGate(document: Document, lines: Lines, parsed: ParsedMdx): readonly Finding[] {
  const loose = looseBraces(parsed);
  const placeholders = placeholdersIn(document);
  const tags = parsed.faults.map(({ offset }) => tagAt(offset, lines.text));
  const spokenOf: readonly Span[] = [...placeholders, ...tags];
  const gated: Gated = {
    document,
    lines,
    // Most content has no tags at all.
    elements: lines.text.includes('<') ? elementsOf(document.tree) : [],
    faults: parsed.faults,
    placeholders,
    loose: loose.filter(
      ({ start }) => !spokenOf.some((span) => span.start <= start && start < span.end),
    ),
  };
  const hidden = [...tags, ...gated.loose];
  const findings = gateRules.flatMap((rule) => {
    const found = rule.check(gated);
    return rule === mdxSyntax ? found : found.filter(({ place }) => !isInside(place, hidden));
  });
  if (document.collection === 'templates') healPlaceholders(gated);
  return findings;
}

function isInside(
  { start: { offset = 0 } }: Position,
  spans: readonly { start: number; end: number | undefined }[],
): boolean {
  return spans.some(({ start, end = start }) => start < offset && offset < end);
}
