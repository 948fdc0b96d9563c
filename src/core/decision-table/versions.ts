import { parseDay, printDay } from '../dates.ts';
import type { MatrixEntry } from '../corpus/entries.ts';

/** Days on which two versions of a matrix hold, or none does. */
export type VersionProblem =
  | {
      readonly kind: 'overlap';
      readonly first: MatrixEntry;
      readonly second: MatrixEntry;
      readonly from: string;
      readonly until: string | undefined;
    }
  | {
      readonly kind: 'gap';
      readonly first: MatrixEntry;
      readonly second: MatrixEntry;
      readonly from: string;
      readonly until: string;
    };

/** The versions of each matrix that has several, in the order of their first days. */
export function versionsOf(entries: readonly MatrixEntry[]): MatrixEntry[][] {
  const groups = new Map<string, MatrixEntry[]>();
  for (const entry of entries) {
    const id = entry.data.versionOf ?? entry.id;
    groups.set(id, [...(groups.get(id) ?? []), entry]);
  }
  return [...groups.values()]
    .filter((group) => group.length > 1)
    .map((group) => group.sort((a, b) => startOf(a) - startOf(b)));
}

/** The version that holds on a day; undefined when none does. */
export function versionOn(versions: readonly MatrixEntry[], day: string): MatrixEntry | undefined {
  const number = parseDay(day);
  if (number === undefined) return undefined;
  return versions.find((entry) => startOf(entry) <= number && number <= endOf(entry));
}

/** Where versions that follow each other overlap or leave days uncovered; both ends of a span are inclusive. */
export function versionProblems(versions: readonly MatrixEntry[]): VersionProblem[] {
  return versions.slice(1).flatMap((second, index): VersionProblem[] => {
    const before = versions.slice(0, index + 1);
    const first = before.reduce((a, b) => (endOf(b) > endOf(a) ? b : a));
    const [end, start] = [endOf(first), startOf(second)];
    if (end >= start) {
      const last = Math.min(end, endOf(second));
      const until = Number.isFinite(last) ? printDay(last) : undefined;
      return [{ kind: 'overlap', first, second, from: dayOf(start, second), until }];
    }
    if (end + 1 === start) return [];
    return [{ kind: 'gap', first, second, from: printDay(end + 1), until: printDay(start - 1) }];
  });
}

function startOf({ data }: MatrixEntry): number {
  return (data.effective && parseDay(data.effective.from)) ?? -Infinity;
}

function endOf({ data }: MatrixEntry): number {
  const until = data.effective?.until;
  return (until === undefined ? undefined : parseDay(until)) ?? Infinity;
}

function dayOf(start: number, { data }: MatrixEntry): string {
  return Number.isFinite(start) ? printDay(start) : (data.effective?.from ?? 'the first day');
}
