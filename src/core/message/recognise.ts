import { cleanText } from './clean-text.ts';
import type { MessageVariable } from './client-model.ts';
import { nameInWords } from './name-in-words.ts';
import { shortLabel } from './short-label.ts';
import type { Setting } from './setting.ts';
import { readTyped } from './typed.ts';

/** Longer texts are cut: a case is a page or two. */
const MOST = 20_000;

/**
 * The values that a pasted text holds for some variables: a labelled line (`Order number: AB-123456`)
 * first, else what can only be meant for one variable. Nothing is guessed between two.
 * @returns by name, as records; promises and amounts are never taken from a text
 */
export function recognise(
  text: string,
  variables: Readonly<Record<string, MessageVariable>>,
  setting: Setting,
): Readonly<Record<string, string>> {
  const lines = text
    .slice(0, MOST)
    .split(/\r\n|\n|\r/)
    .map(cleanText)
    .filter((line) => line !== '');
  const asked = Object.entries(variables).filter(([, one]) => isRecognisable(one));
  const found = asked.flatMap(([name, variable]): [string, string][] => {
    const raw =
      labelled(lines, name, variable) ??
      alone(
        lines,
        variable,
        asked.map(([, one]) => one),
      );
    const read = raw === undefined ? undefined : readTyped(variable, raw, setting);
    return read && 'value' in read ? [[name, read.value.record]] : [];
  });
  return Object.fromEntries(found);
}

function isRecognisable(variable: MessageVariable): boolean {
  if (variable.scope === 'agent' || variable.type === 'compensation') return false;
  return variable.type !== 'date' || !variable.promise;
}

/** What stands after the variable's label or name: `Order number: …`, `Order no. …`. */
function labelled(
  lines: readonly string[],
  name: string,
  { label }: MessageVariable,
): string | undefined {
  const wanted = [
    label,
    shortLabel(label),
    nameInWords(name),
    ...(name === 'customerName' ? ['customer', 'name', 'from'] : []),
  ];
  const names = new Set(wanted.map((words) => words.toLowerCase()));
  for (const line of lines) {
    const match = /^([^:=\t]{1,60})\s*[:=\t]\s*(.+)$/.exec(line);
    const value = match?.[2]?.replace(/\s*<[^>]*>\s*$/, '');
    if (match && value && names.has(match[1]?.trim().toLowerCase() ?? '')) return value;
  }
  return undefined;
}

/** The only thing in the text that fits, when no other variable could be meant. */
function alone(
  lines: readonly string[],
  variable: MessageVariable,
  all: readonly MessageVariable[],
): string | undefined {
  const rivals = all.filter((other) => mayBe(other) === mayBe(variable));
  if (rivals.length !== 1) return undefined;
  const found = new Set(lines.flatMap((line) => matchesIn(line, variable)));
  return found.size === 1 ? [...found][0] : undefined;
}

/** Variables that could take the same words. */
function mayBe(variable: MessageVariable): string {
  if (variable.type === 'text') return variable.pattern ?? '';
  if (variable.type === 'choice') return variable.options.map(({ label }) => label).join('\n');
  return variable.type === 'number' ? `number ${variable.unit?.[0] ?? ''}` : variable.type;
}

const WORD = '[\\p{L}\\p{N}]';

function matchesIn(line: string, variable: MessageVariable): readonly string[] {
  switch (variable.type) {
    case 'text':
      return variable.pattern === undefined ? [] : all(line, `(?:${variable.pattern})`);
    case 'name':
      return all(
        line,
        "(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof)\\.? (?:\\p{Lu}[\\p{L}’'-]+)(?: \\p{Lu}[\\p{L}’'-]+){0,2}",
      );
    case 'date':
      return all(
        line,
        '\\d{4}-\\d{2}-\\d{2}|\\d{1,2}[/.]\\d{1,2}[/.]\\d{4}|\\d{1,2}(?:st|nd|rd|th)? (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*(?: \\d{4})?',
      );
    case 'money':
      return all(line, '[£$€] ?\\d[\\d,]*(?:\\.\\d{2})?');
    case 'number':
      return variable.unit
        ? all(line, `\\d+(?:\\.\\d+)? (?:${variable.unit.map(literal).join('|')})`)
        : [];
    case 'choice':
      return variable.options.flatMap(({ label }) =>
        all(line, literal(label), 'iu')
          .slice(0, 1)
          .map(() => label),
      );
    case 'compensation':
      return [];
  }
}

/** Whole words that match a pattern; none when the pattern is not one. */
function all(line: string, pattern: string, flags = 'u'): readonly string[] {
  try {
    const whole = new RegExp(`(?<!${WORD})(?:${pattern})(?!${WORD})`, `g${flags}`);
    return [...line.matchAll(whole)].map(([words]) => words).filter((words) => words !== '');
  } catch {
    return [];
  }
}

function literal(words: string): string {
  return words.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
}
