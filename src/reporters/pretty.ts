import type { Finding, Level } from '../core/finding.ts';
import { codeFrame } from './code-frame.ts';
import { fold, hiddenErrors, type Folded } from './fold.ts';
import type { Look, Paint } from './paint.ts';

export interface PrettyOptions {
  /** The text of a file, for the line that is shown; undefined when there is none. */
  readonly textOf: (path: string) => string | undefined;
  /** Without it the report has no colours. */
  readonly paint?: Paint;
  /** How many entries were checked, to be told when there is nothing else to tell. */
  readonly entries?: number;
}

/** The findings for people at a terminal, each with its line, why it matters and what to do, and a sum. */
export function reportPretty(findings: readonly Finding[], options: PrettyOptions): string {
  const folded = fold(findings);
  const parts = folded.map((one) => reportOne(one, options));
  return [...parts, `${sumOf(folded, options)}\n`].join('\n');
}

/** One finding, as the whole report and the rules' reference pages show it; ends with a line end. */
export function reportOne(folded: Folded, options: PrettyOptions): string {
  const { finding } = folded;
  const paint = options.paint ?? plain;
  const { file, place, level, ruleId, reason } = finding;
  const lines = [
    paint('underline', whereIs(finding)),
    `  ${paint(levelLooks[level], level)}  ${paint('bold', ruleId)}  ${reason}`,
    ...codeFrame(options.textOf(file), place, paint),
    ...labelled('why', finding.why, paint),
    ...labelled('help', finding.help, paint),
    ...labelled('docs', finding.url ?? '', paint),
    ...labelled('also', consequencesOf(folded, paint), paint),
  ];
  return `${lines.join('\n')}\n`;
}

const levelLooks: Readonly<Record<Level, Look>> = { error: 'red', warning: 'yellow', info: 'cyan' };

function whereIs({ file, place: { start } }: Finding): string {
  return `${file}:${start.line}:${start.column}`;
}

/** Lines under a label; the label is as wide as the widest, so that all texts stand below each other. */
function labelled(label: string, text: string, paint: Paint): readonly string[] {
  if (text === '') return [];
  return text.split('\n').map((line, index) => {
    const margin = index === 0 ? paint('dim', label.padEnd(4)) : '    ';
    return `  ${margin}  ${line}`.trimEnd();
  });
}

function consequencesOf(folded: Folded, paint: Paint): string {
  const { consequences } = folded;
  if (consequences.length === 0) return '';
  const what =
    consequences.length === 1 ? 'finding that only follows' : 'findings that only follow';
  const hidden = new Set(hiddenErrors(folded));
  const lines = consequences.map((found) => {
    const level = hidden.has(found) ? `${paint(levelLooks[found.level], found.level)}  ` : '';
    return `${whereIs(found)}  ${level}${found.ruleId}  ${found.reason}`;
  });
  return [`${consequences.length} ${what} from this one:`, ...lines].join('\n');
}

/**
 * "2 errors, 1 warning and 1 remark in 2 files". What is folded under another finding does not count, but
 * errors under a warning are told: they fail the check too.
 */
function sumOf(folded: readonly Folded[], { paint = plain, entries }: PrettyOptions): string {
  const found = folded.map(({ finding }) => finding);
  if (found.length === 0) {
    return entries === undefined ? 'No findings.' : `No findings in ${counted(entries, 'entry')}.`;
  }
  const parts = (['error', 'warning', 'info'] as const).flatMap((level) => {
    const count = found.filter((one) => one.level === level).length;
    return count === 0 ? [] : [paint(levelLooks[level], counted(count, level))];
  });
  const files = new Set(found.map(({ file }) => file)).size;
  const list = parts.join(', ').replace(/, ([^,]*)$/, ' and $1');
  const hidden = folded.flatMap(hiddenErrors).length;
  const follow = hidden === 1 ? 'that follows' : 'that follow';
  const more = hidden === 0 ? '' : `, and ${paint('red', counted(hidden, 'error'))} ${follow}`;
  return `${list} in ${counted(files, 'file')}${more}.`;
}

function counted(count: number, what: string): string {
  const one = what === 'info' ? 'remark' : what;
  return `${count} ${count === 1 ? one : `${one}s`.replace(/ys$/, 'ies')}`;
}

function plain(_look: Look, text: string): string {
  return text;
}
