import { findingKey, setLevel, type Finding, type Level } from '../core/finding.ts';

/** Other levels for rules, as the organisation sets them. */
export type Levels = Readonly<Record<string, Level | 'off'>>;

/**
 * Brings the findings of all rules into the form in which they are reported: at the organisation's
 * levels, each once, sorted by file, line, column and rule, and every `causedBy` naming a finding that
 * is there and has no cause itself.
 */
export function settle(findings: readonly Finding[], levels: Levels = {}): readonly Finding[] {
  const kept = findings.filter((found) => levelOf(found, levels) !== 'off');
  const unique = new Map<string, Finding>();
  for (const found of kept) {
    const level = levelOf(found, levels);
    if (level !== 'off') setLevel(found, level);
    const key = `${findingKey(found)} ${found.reason}`;
    const other = unique.get(key);
    // Of two that say the same, the one that stands for itself is told.
    if (!other || (other.causedBy !== undefined && found.causedBy === undefined)) {
      unique.set(key, found);
    }
  }
  const sorted = [...unique.values()].sort(compareFindings);
  settleCauses(sorted);
  return sorted;
}

/**
 * Whether an organisation may give a rule another level. Without the rules on how files are read, code
 * would run in the build, and entries would be missing from the site without a word.
 */
export function mayChangeLevel(ruleId: string): boolean {
  return !/^(mdx|frontmatter|organisation)\//.test(ruleId);
}

function levelOf({ ruleId, level }: Finding, levels: Levels): Level | 'off' {
  return (mayChangeLevel(ruleId) ? levels[ruleId] : undefined) ?? level;
}

function compareFindings(a: Finding, b: Finding): number {
  return (
    compareText(a.file, b.file) ||
    a.place.start.line - b.place.start.line ||
    a.place.start.column - b.place.start.column ||
    compareText(a.ruleId, b.ruleId) ||
    compareText(a.reason, b.reason)
  );
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** A cause that is switched off is no cause; a cause that has one itself is only a link in the chain. */
function settleCauses(findings: readonly Finding[]): void {
  const byKey = new Map(findings.map((found) => [findingKey(found), found]));
  for (const found of findings) {
    const root = rootOf(found, byKey);
    if (root === found) delete found.causedBy;
    else found.causedBy = findingKey(root);
  }
}

function rootOf(found: Finding, byKey: ReadonlyMap<string, Finding>): Finding {
  let root = found;
  const seen = new Set<Finding>();
  while (root.causedBy !== undefined && !seen.has(root)) {
    seen.add(root);
    const cause = byKey.get(root.causedBy);
    if (!cause || cause === root) break;
    root = cause;
  }
  // A circle of causes has no root: then the finding stands for itself.
  return root.causedBy !== undefined && seen.has(root) && byKey.has(root.causedBy) ? found : root;
}
