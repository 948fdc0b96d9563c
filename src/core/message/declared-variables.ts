import { closest } from '../closest.ts';
import type { Document } from '../markdown/document.ts';

/**
 * The names that a template declares, whether or not their declarations are sound: a slip in one
 * variable's type must not make its uses look undeclared. Undefined when that cannot be told.
 */
export function declaredVariables({ frontmatter }: Document): readonly string[] | undefined {
  if (!frontmatter.data) return undefined;
  const { data } = frontmatter;
  const variables = data['variables'] ?? misspelt(data) ?? {};
  return typeof variables === 'object' && !Array.isArray(variables)
    ? Object.keys(variables)
    : undefined;
}

/** What stands under a key that was meant for `variables`: the slip in the key is reported as that. */
function misspelt(data: Readonly<Record<string, unknown>>): unknown {
  const key = closest('variables', Object.keys(data));
  return key === undefined ? undefined : data[key];
}
