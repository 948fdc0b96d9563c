import { analysisOf, difference } from './analysis.ts';
import { runEach, someHave, verdict, type Kind } from './kind.ts';
import { assertedShape, oracleShape, sweptShape } from './shapes.ts';

/** Tables with the exact answer, found by looking at every case. */
export const oracleTables: Kind = {
  name: 'tables with the exact gaps, overlaps and dead rules',
  fits: (data) => someHave(data, 'tables', 'table', 'exact'),
  run: (data) =>
    runEach(data, { key: 'tables', shape: oracleShape }, ({ id, table, exact }) => {
      const { hasGap, pairs, dead, deadByUnion, problems } = analysisOf(table);
      const isLive = (rule: number): boolean => !exact.neverMatches.includes(rule);
      const overlapPairs = exact.overlapPairs.map(({ rules }) => rules);
      const found = [
        ...problems,
        ...difference('gap', hasGap, exact.uncovered > 0),
        ...difference('overlaps', pairs, overlapPairs),
        ...difference('dead', dead.filter(isLive), exact.deadUnderFirst),
        ...difference('dead by several', deadByUnion.filter(isLive), exact.deadOnlyByUnion),
      ];
      return verdict(found.map((problem) => `${id}: ${problem}`));
    }),
};

/** Tables with what another checker asserts of them: how many gaps, which rules overlap. */
export const assertedTables: Kind = {
  name: "tables with another checker's gaps and overlaps",
  fits: (data) => someHave(data, 'cases', 'table', 'expected'),
  run: (data) =>
    runEach(data, { key: 'cases', shape: assertedShape }, (asserted) => {
      const { id, table, expected, checkedHere } = asserted;
      if (typeof checkedHere === 'string' || table.nonSfeel?.length) return verdict('skipped');
      const { hasGap, pairs, problems } = analysisOf(table);
      const { gaps, overlaps, overlapList = [] } = expected;
      const asksGaps = gaps !== undefined && checkedHere?.gapAgrees !== false;
      const asksOverlaps = overlaps !== undefined && checkedHere?.overlapAgrees !== false;
      const missed = overlapList.filter(
        ({ rules }) => !pairs.some((pair) => pair.every((rule) => rules.includes(rule))),
      );
      const found = [
        ...problems,
        ...(asksGaps ? difference('gap', hasGap, gaps > 0) : []),
        ...(asksOverlaps ? difference('overlap', pairs.length > 0, overlaps > 0) : []),
        ...(asksOverlaps ? missed.map(({ rules }) => `missed overlap of ${rules.join(', ')}`) : []),
      ];
      return verdict(found.map((problem) => `${id}: ${problem}`));
    }),
};

/** Tables with the true overlaps, and how many sampled cases no rule covers. */
export const sweptTables: Kind = {
  name: 'tables with true overlaps and uncovered points',
  fits: (data) => someHave(data, 'tables', 'table', 'trueOverlapPairs', 'uncoveredGridPoints'),
  run: (data) =>
    runEach(data, { key: 'tables', shape: sweptShape }, (swept) => {
      const { hasGap, pairs, problems } = analysisOf(swept.table);
      const found = [
        ...problems,
        ...difference('gap', hasGap, swept.uncoveredGridPoints > 0),
        ...difference('overlaps', pairs, swept.trueOverlapPairs),
      ];
      return verdict(found.map((problem) => `${swept.file}: ${problem}`));
    }),
};
