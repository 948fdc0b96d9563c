import type { Way } from './graph.ts';
import type { Answer } from './model.ts';
import { quote } from './words.ts';

/**
 * A label as a reader hears it: two labels with the same sound are one answer to a person.
 * Unicode NFKC, case folded, runs of white space as one, characters without width left out.
 */
export function soundOf(label: string): string {
  // Most labels are plain words: nothing to normalise but case and ends.
  if (/^[\x21-\x7e]+(?: [\x21-\x7e]+)*$/.test(label)) return label.toLowerCase();
  return label
    .normalize('NFKC')
    .replace(/[\p{Cf}\u034F\u115F\u1160\u17B4\u17B5\u180B-\u180F\u3164\uFE00-\uFE0F\uFFA0]/gu, '')
    .toUpperCase()
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .trim();
}

/** The answers of a question whose label an earlier one already has. */
export function sameAnswers(
  answers: readonly Answer[],
): { readonly answer: Answer; readonly first: Answer }[] {
  const firsts = new Map<string, Answer>();
  return answers.flatMap((answer) => {
    const sound = soundOf(answer.label);
    const first = firsts.get(sound);
    if (!first) firsts.set(sound, answer);
    return first ? [{ answer, first }] : [];
  });
}

/** A walk in the words of the page; the middle of a long one is left out. */
export function inWords(ways: readonly Way[]): string {
  if (ways.length <= 8) return ways.map(wayInWords).join(' → ');
  const [first, last] = [ways.slice(0, 4), ways.slice(-3)];
  const more = `… ${ways.length - 7} more …`;
  return [...first.map(wayInWords), more, ...last.map(wayInWords)].join(' → ');
}

function wayInWords({ from, answer }: Way): string {
  return `${quote(from.step.title, 80)} ${quote(answer.label, 60)}`;
}
