import type { Rule } from '../finding.ts';
import { frontmatterChangedValue } from './frontmatter/changed-value.ts';
import { frontmatterInvalid } from './frontmatter/invalid.ts';
import { frontmatterMissing } from './frontmatter/missing.ts';
import { frontmatterSyntax } from './frontmatter/syntax.ts';
import { frontmatterUnknownKey } from './frontmatter/unknown-key.ts';
import { gateRules } from './gate/rules.ts';
import { mdxRefused } from './gate/refused.ts';

/** Every rule that reading a file can break, in the order of the reference. */
export const markdownRules: readonly Rule[] = [
  frontmatterMissing,
  frontmatterSyntax,
  frontmatterChangedValue,
  frontmatterInvalid,
  frontmatterUnknownKey,
  mdxRefused,
  ...gateRules,
];
