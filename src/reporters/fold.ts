import { findingKey, type Finding } from '../core/finding.ts';

/** A finding that stands for itself, and those that only follow from it, in their order. */
export interface Folded {
  readonly finding: Finding;
  readonly consequences: readonly Finding[];
}

/** The errors that follow from a finding that is none itself: they count, though they are folded. */
export function hiddenErrors({ finding, consequences }: Folded): readonly Finding[] {
  return finding.level === 'error' ? [] : consequences.filter(({ level }) => level === 'error');
}

/** Folds what only follows from another finding under it. One whose cause is not among them stands for itself. */
export function fold(findings: readonly Finding[]): readonly Folded[] {
  const keys = new Set(findings.map(findingKey));
  const isFolded = ({ causedBy }: Finding) => causedBy !== undefined && keys.has(causedBy);
  const byCause = Map.groupBy(findings.filter(isFolded), ({ causedBy }) => causedBy ?? '');
  return findings
    .filter((found) => !isFolded(found))
    .map((finding) => ({ finding, consequences: byCause.get(findingKey(finding)) ?? [] }));
}
