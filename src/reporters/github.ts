import type { Finding, Level } from '../core/finding.ts';
import { fold, hiddenErrors, type Folded } from './fold.ts';

/**
 * The findings as workflow commands, one a line: GitHub shows each beside the line it is about.
 * What only follows from another finding is left out: GitHub shows ten of each level and no more.
 * @param root the content root from the repository's root, with `/` at the end, or nothing
 */
export function reportGithub(findings: readonly Finding[], root = ''): string {
  return fold(findings)
    .map((folded) => command(folded, root))
    .join('');
}

const commands: Readonly<Record<Level, string>> = {
  error: 'error',
  warning: 'warning',
  info: 'notice',
};

/** A warning from which errors follow is shown as one: the check fails because of it. */
function command(folded: Folded, root: string): string {
  const { finding: found } = folded;
  const hidden = hiddenErrors(folded);
  const level = hidden.length === 0 ? found.level : 'error';
  const more = hidden.map(({ ruleId, reason }) => `\nFollows from it: ${ruleId}: ${reason}`);
  const properties = {
    file: `${root}${found.file}`,
    ...extent(found),
    title: `${found.ruleId}: ${found.reason}`,
  };
  const list = Object.entries(properties).map(
    ([key, value]) => `${key}=${property(String(value))}`,
  );
  return `::${commands[level]} ${list.join(',')}::${data(`${found.why}\n${found.help}${more.join('')}`)}\n`;
}

/** GitHub takes columns only of what stands on one line, and names the last one, not the next. */
function extent({ place: { start, end } }: Finding): Record<string, number> {
  if (start.line !== end.line) return { line: start.line, endLine: end.line };
  const endColumn = Math.max(start.column, end.column - 1);
  return { line: start.line, endLine: end.line, col: start.column, endColumn };
}

/** As @actions/core escapes what stands after `::`. */
function data(text: string): string {
  return text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');
}

/** As @actions/core escapes the values of properties. */
function property(text: string): string {
  return data(text).replace(/:/g, '%3A').replace(/,/g, '%2C');
}
