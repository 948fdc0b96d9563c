import { closest } from '../../closest.ts';
import type { Gated } from './gated.ts';
import { declaredNames, variableName, type Placeholder } from './placeholders.ts';

const MARKED =
  /\[\[?\s?([A-Za-z][\w .'’-]{0,40})\s?\]\]?|(?<![\w%])%([A-Za-z][\w-]{0,40})%(?!\w)|<([A-Za-z][\w .'’-]{0,40})>|\{\{\s?([^{}]{1,60}?)\s?\}\}|\$\{([^{}]{1,60})\}/g;

/** The gaps of other tools in a template's subject line. */
export function subjectPlaceholders({
  document,
  lines,
}: Gated): readonly Omit<Placeholder, 'node'>[] {
  const subject = document.frontmatter.data?.['subject'];
  if (document.collection !== 'templates' || typeof subject !== 'string') return [];
  const { start, end } = document.frontmatter.valuePlace(['subject']);
  const from = start.offset ?? 0;
  const declared = declaredNames(document);
  return [...lines.text.slice(from, end.offset).matchAll(MARKED)].map((match) => {
    const words = match.slice(1).find((group) => group !== undefined) ?? '';
    const meant = closest(words, declared);
    return {
      start: from + match.index,
      end: from + match.index + match[0].length,
      source: match[0],
      name: meant ?? variableName(words),
      isDeclared: meant !== undefined,
    };
  });
}
