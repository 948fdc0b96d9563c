import type { Finding, Rule } from '../../finding.ts';
import type { Document } from '../document.ts';
import type { Lines } from '../lines.ts';
import type { Fault } from '../parse-mdx.ts';
import type { WildBrace } from '../wild.ts';
import type { JsxElement } from './elements.ts';
import type { Placeholder } from './placeholders.ts';

/** A document at the gate, and what is known of its text. */
export interface Gated {
  readonly document: Document;
  readonly lines: Lines;
  /** All elements, without those inside one that may not stand at all. */
  readonly elements: readonly JsxElement[];
  /** Where the text is not MDX. */
  readonly faults: readonly Fault[];
  /** Braces in running text whose inside the parser was not shown. */
  readonly loose: readonly WildBrace[];
  /** Gaps marked in the way of another tool. */
  readonly placeholders: readonly Placeholder[];
}

/** A rule of the closed-MDX gate: content holds words, links and a few known components, and no code. */
export interface GateRule extends Rule {
  readonly check: (gated: Gated) => readonly Finding[];
}
