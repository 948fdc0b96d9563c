import type { Finding, Level } from '../core/finding.ts';
import { fold, type Folded } from './fold.ts';

/** A finding as programs read it. Lines and columns count from 1; the end is the first place after it. */
export interface JsonFinding {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  readonly level: Level;
  readonly rule: string;
  readonly message: string;
  readonly why: string;
  readonly help: string;
  readonly url: string;
  /** Findings that only follow from this one, each with the `file:line:column:rule` of its cause. */
  readonly consequences?: readonly (JsonFinding & { readonly causedBy: string })[];
}

/** The findings as one JSON array, one finding a line, and nothing else. */
export function reportJson(findings: readonly Finding[]): string {
  const lines = fold(findings).map((folded) => JSON.stringify(withConsequences(folded)));
  return lines.length === 0 ? '[]\n' : `[\n${lines.join(',\n')}\n]\n`;
}

function withConsequences({ finding, consequences }: Folded): JsonFinding {
  if (consequences.length === 0) return plain(finding);
  return {
    ...plain(finding),
    consequences: consequences.map((found) => ({
      ...plain(found),
      causedBy: found.causedBy ?? '',
    })),
  };
}

function plain(found: Finding): JsonFinding {
  const { start, end } = found.place;
  return {
    file: found.file,
    line: start.line,
    column: start.column,
    endLine: end.line,
    endColumn: end.column,
    level: found.level,
    rule: found.ruleId,
    message: found.reason,
    why: found.why,
    help: found.help,
    url: found.url ?? '',
  };
}
