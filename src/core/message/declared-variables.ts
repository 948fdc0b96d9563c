import { closest } from '../closest.ts';
import type { Document } from '../markdown/document.ts';

/**
 * The names that a template declares, whether or not their declarations are sound: a slip in one
 * variable's type must not make its uses look undeclared. Undefined when that cannot be told.
 */
export function declaredVariables({ frontmatter }: Document): readonly string[] | undefined {
  if (!frontmatter.data) return undefined;
  const { data } = frontmatter;
  // A misspelt key is reported as that.
  const key = closest('variables', Object.keys(data)) ?? 'variables';
  const variables = data[key] ?? {};
  return typeof variables === 'object' && !Array.isArray(variables)
    ? Object.keys(variables)
    : undefined;
}
