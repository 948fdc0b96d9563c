import { styleText } from 'node:util';
import type { Finding } from '../../core/finding.ts';
import type { SourceFile } from '../../core/markdown/document.ts';
import { reportPretty } from '../../reporters/pretty.ts';

/** What the checks say of the content. */
export interface Verdict {
  /** Each finding as `npm run check` prints it; empty when there are none. */
  readonly report: string;
  /** Findings that stop a build, without those that only follow from another. */
  readonly errors: number;
}

interface Checked {
  readonly files: readonly SourceFile[];
  readonly findings: readonly Finding[];
}

/** @param colour whether the report may have colours */
export function verdictOn({ findings, files }: Checked, colour: boolean): Verdict {
  const textOf = (path: string) => files.find((file) => file.path === path)?.text;
  // A worker's own streams are no terminal: the main thread says whether there is one.
  const paint: typeof styleText = (look, text) => styleText(look, text, { validateStream: false });
  const options = colour ? { textOf, paint } : { textOf };
  return {
    report: findings.length === 0 ? '' : reportPretty(findings, options),
    errors: findings.filter(({ level, causedBy }) => level === 'error' && causedBy === undefined)
      .length,
  };
}
