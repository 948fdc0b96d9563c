import type { Corpus } from '../core/corpus/corpus.ts';
import { findingKey, type Finding } from '../core/finding.ts';

/**
 * A label that YAML would have cut at a comma no longer is the heading of its column: that follows from
 * the missing quotes.
 * @returns the findings, those on columns marked as caused by the label's `frontmatter/changed-value`
 */
export function foldLabels(
  findings: readonly Finding[],
  { documents }: Corpus,
): readonly Finding[] {
  const changes = findings.filter(({ ruleId }) => ruleId === 'frontmatter/changed-value');
  for (const change of changes) {
    const document = documents.get(change.file);
    if (document?.collection !== 'compensation') continue;
    const label = document.text
      .slice(change.place.start.offset, change.place.end.offset)
      .replace(/\s+/g, ' ');
    for (const found of findings) {
      if (found.ruleId !== 'matrix/table' || found.file !== change.file) continue;
      if (found.reason.includes(`“${label}”`)) found.causedBy ??= findingKey(change);
    }
  }
  return findings;
}
