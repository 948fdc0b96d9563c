import type { Corpus } from '../core/corpus/corpus.ts';
import { findingKey, type Finding } from '../core/finding.ts';

/**
 * A file copied to another folder of its collection repeats all that the first one has: its aliases, its
 * shortcode, and links that no longer lead anywhere. All of that follows from the second id.
 * @returns the findings, those in a copy marked as caused by its `id/duplicate`
 */
export function foldCopies(
  findings: readonly Finding[],
  { documents }: Corpus,
): readonly Finding[] {
  const texts = [...documents.values()];
  for (const duplicate of findings.filter(({ ruleId }) => ruleId === 'id/duplicate')) {
    const copy = documents.get(duplicate.file);
    const isCopy = texts.some(
      ({ id, path, text }) => id === copy?.id && path !== copy.path && text === copy.text,
    );
    if (!isCopy) continue;
    for (const found of findings) {
      if (found.file === duplicate.file && found !== duplicate) {
        found.causedBy ??= findingKey(duplicate);
      }
    }
  }
  return findings;
}
