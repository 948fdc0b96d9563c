import { nameWords, oneLine } from './label.ts';
import type { Contact, Held, Noted } from './model.ts';
import { dayOf, timeWords, weekdayWords, type When } from './when.ts';

/** What the panel and both notes are made of, a line each, in plain words. */
export interface Summary {
  readonly known: readonly KnownLine[];
  /** The answers to the questions of trees. */
  readonly asked: readonly string[];
  readonly said: readonly string[];
  readonly offered: readonly string[];
  readonly approved: readonly string[];
  readonly promised: readonly string[];
  readonly open: readonly OpenLine[];
}

export interface KnownLine {
  readonly name: string;
  readonly label: string;
  readonly text: string;
  /** Where the value comes from, when nobody typed it here. */
  readonly from: string | undefined;
}

export interface OpenLine {
  readonly text: string;
  /** The note that it stands for; undefined when it follows from a promise. */
  readonly what?: string;
}

export function summaryOf(contact: Contact, when: When): Summary {
  const { log } = contact;
  return {
    known: Object.entries(contact.values).map(([name, held]) => knownLine(name, held, when)),
    asked: linesOf(log, 'path', ({ tree, words }) => `${tree}: ${words}`),
    said: linesOf(
      log,
      'said',
      ({ at, what, channel }) =>
        `${timeWords(at, when)} ${what}${channel === '' ? '' : ` (${channel})`}`,
    ),
    offered: linesOf(
      log,
      'offered',
      ({ amount, matrix, row, version }) => `${amount}, by ${matrix}, row “${row}”, ${version}`,
    ),
    approved: linesOf(log, 'approved', ({ by, amount }) => `${amount}, by ${by}`),
    promised: linesOf(log, 'promised', (one) => promise(one, when)),
    open: [
      ...linesOf(log, 'open', ({ what }) => what).map((text, at) => openLine(log, text, at)),
      ...toKeep(log, when),
    ],
  };
}

function knownLine(name: string, { text, from }: Held, { locale }: When): KnownLine {
  return {
    name,
    label: nameWords(name),
    text: oneLine(weekdayWords(text, locale)),
    from: ORIGIN[from],
  };
}

const ORIGIN: Readonly<Record<Held['from'], string | undefined>> = {
  typed: undefined,
  confirmed: undefined,
  pasted: 'pasted',
  tree: 'from the tree',
  matrix: 'from the look-up',
};

function linesOf<Kind extends Noted['kind']>(
  log: readonly Noted[],
  kind: Kind,
  words: (noted: Extract<Noted, { kind: Kind }>) => string,
): string[] {
  const found = log.filter((one): one is Extract<Noted, { kind: Kind }> => one.kind === kind);
  return found.map((one) => oneLine(words(one)));
}

function openLine(log: readonly Noted[], text: string, at: number): OpenLine {
  const note = log.filter((one) => one.kind === 'open')[at];
  return { text, what: note?.what };
}

function promise({ what, day }: { what: string; day: string }, { locale }: When): string {
  return `${what}: ${weekdayWords(day, locale)}`;
}

/** A promise is open until its day is over. */
function toKeep(log: readonly Noted[], when: When): OpenLine[] {
  const today = dayOf(when);
  return log.flatMap((one) =>
    one.kind === 'promised' && one.day >= today
      ? [{ text: oneLine(`Keep the promise. ${promise(one, when)}`) }]
      : [],
  );
}
