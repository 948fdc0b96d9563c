import { mdxAttributeExpression } from './attribute-expression.ts';
import { mdxBidi } from './bidi.ts';
import { mdxEventAttribute } from './event-attribute.ts';
import { mdxExpression } from './expression.ts';
import { templateForeignPlaceholder } from './foreign-placeholder.ts';
import type { GateRule } from './gated.ts';
import { mdxNoImport } from './no-import.ts';
import { mdxScript } from './script.ts';
import { mdxSyntax } from './syntax.ts';
import { mdxUnknownAttribute } from './unknown-attribute.ts';
import { mdxUnknownComponent } from './unknown-component.ts';
import { mdxUnsafeLink } from './unsafe-link.ts';

/** The rules of the gate, each of which a document is held against as it is read. */
export const gateRules: readonly GateRule[] = [
  mdxSyntax,
  mdxNoImport,
  mdxScript,
  mdxEventAttribute,
  mdxUnsafeLink,
  mdxAttributeExpression,
  mdxExpression,
  mdxUnknownComponent,
  mdxUnknownAttribute,
  mdxBidi,
  templateForeignPlaceholder,
];
