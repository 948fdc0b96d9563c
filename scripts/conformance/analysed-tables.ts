import { analysisOf, difference } from './analysis.ts';
import type { ForeignTable } from './foreign-table.ts';
import { allHave, listOf, outcomeOf, type Kind } from './kind.ts';

interface Oracle {
  readonly id: string;
  readonly table: ForeignTable;
  readonly exact: {
    readonly uncovered: number;
    readonly overlapPairs: readonly { readonly rules: readonly number[] }[];
    readonly neverMatches: readonly number[];
    readonly deadUnderFirst: readonly number[];
    readonly deadOnlyByUnion: readonly number[];
  };
}

/** Tables with the exact answer, found by looking at every case. */
export const oracleTables: Kind = {
  name: 'tables with the exact gaps, overlaps and dead rules',
  fits: (data) => allHave(listOf(data, 'tables'), 'table', 'exact'),
  run: (data) =>
    outcomeOf(listOf<Oracle>(data, 'tables'), ({ id, table, exact }) => {
      const { hasGap, pairs, dead, deadByUnion, problems } = analysisOf(table);
      const isLive = (rule: number): boolean => !exact.neverMatches.includes(rule);
      return [
        ...problems,
        ...difference('gap', hasGap, exact.uncovered > 0),
        ...difference(
          'overlaps',
          pairs,
          exact.overlapPairs.map(({ rules }) => rules),
        ),
        ...difference('dead', dead.filter(isLive), exact.deadUnderFirst),
        ...difference('dead by several', deadByUnion.filter(isLive), exact.deadOnlyByUnion),
      ].map((problem) => `${id}: ${problem}`);
    }),
};

interface Asserted {
  readonly id: string;
  /** `nonSfeel`: cells that call functions or name variables. */
  readonly table: ForeignTable & { readonly nonSfeel?: readonly string[] };
  readonly expected: {
    readonly gaps?: number;
    readonly overlaps?: number;
    readonly overlapList?: readonly { readonly rules: readonly number[] }[];
  };
  /** A text says why the table cannot be held to its assertions; false marks one that is known to be wrong. */
  readonly checkedHere?:
    string | { readonly gapAgrees?: boolean; readonly overlapAgrees?: boolean };
}

/** Tables with what another checker asserts of them: how many gaps, which rules overlap. */
export const assertedTables: Kind = {
  name: "tables with another checker's gaps and overlaps",
  fits: (data) => allHave(listOf(data, 'cases'), 'table', 'expected'),
  run: (data) =>
    outcomeOf(listOf<Asserted>(data, 'cases'), ({ id, table, expected, checkedHere = {} }) => {
      if (typeof checkedHere === 'string' || table.nonSfeel?.length) return 'skipped';
      const { hasGap, pairs, problems } = analysisOf(table);
      const { gaps, overlaps, overlapList = [] } = expected;
      const asksGaps = gaps !== undefined && checkedHere.gapAgrees !== false;
      const asksOverlaps = overlaps !== undefined && checkedHere.overlapAgrees !== false;
      const missed = overlapList.filter(
        ({ rules }) => !pairs.some((pair) => pair.every((rule) => rules.includes(rule))),
      );
      return [
        ...problems,
        ...(asksGaps ? difference('gap', hasGap, gaps > 0) : []),
        ...(asksOverlaps ? difference('overlap', pairs.length > 0, overlaps > 0) : []),
        ...(asksOverlaps ? missed.map(({ rules }) => `missed overlap of ${rules.join(', ')}`) : []),
      ].map((problem) => `${id}: ${problem}`);
    }),
};

interface Swept {
  readonly file: string;
  readonly table: ForeignTable;
  readonly trueOverlapPairs: readonly (readonly number[])[];
  readonly uncoveredGridPoints: number;
}

/** Tables with the true overlaps, and how many sampled cases no rule covers. */
export const sweptTables: Kind = {
  name: 'tables with true overlaps and uncovered points',
  fits: (data) =>
    allHave(listOf(data, 'tables'), 'table', 'trueOverlapPairs', 'uncoveredGridPoints'),
  run: (data) =>
    outcomeOf(listOf<Swept>(data, 'tables'), (swept) => {
      const { hasGap, pairs, problems } = analysisOf(swept.table);
      return [
        ...problems,
        ...difference('gap', hasGap, swept.uncoveredGridPoints > 0),
        ...difference('overlaps', pairs, swept.trueOverlapPairs),
      ].map((problem) => `${swept.file}: ${problem}`);
    }),
};
