import type { StageName } from './stages.ts';

/** What became of a stage. A tool counts as one test; a stage of tests counts each of them. */
export type StageResult = {
  stage: StageName;
  passed: number;
  failed: number;
  skipped: number;
  seconds: number;
  /** What a reader of the summary must know, such as why a stage did not run. */
  note?: string;
};

/** The part of Vitest's JSON report that the count is made from. */
export type VitestReport = {
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  numTodoTests: number;
  testResults: readonly { status: string; assertionResults: readonly { status: string }[] }[];
};

/** The result of a stage that is one tool: it passed, or it failed. */
export function toolResult(stage: StageName, code: number, seconds: number): StageResult {
  const passed = code === 0 ? 1 : 0;
  return { stage, passed, failed: 1 - passed, skipped: 0, seconds };
}

/**
 * The result of a stage of tests. A file that could not even be loaded has no failed test, and an
 * error outside of every test fails the run alone: each counts as one failure, so that none is lost.
 */
export function vitestResult(
  report: VitestReport | undefined,
  { stage, code, seconds }: { stage: StageName; code: number; seconds: number },
): StageResult {
  if (!report) return { stage, passed: 0, failed: 1, skipped: 0, seconds, note: 'no report' };
  const unloaded = report.testResults.filter(
    (file) =>
      file.status === 'failed' &&
      !file.assertionResults.some((assertion) => assertion.status === 'failed'),
  ).length;
  const failed = report.numFailedTests + unloaded;
  const unexplained = code !== 0 && failed === 0 ? 1 : 0;
  return {
    stage,
    passed: report.numPassedTests,
    failed: failed + unexplained,
    skipped: report.numPendingTests + report.numTodoTests,
    seconds,
    ...(unexplained ? { note: 'no test failed, but the run did: see above' } : {}),
  };
}

/** All passed and all failed, over all stages. */
export function count(results: readonly StageResult[]): { passed: number; failed: number } {
  return {
    passed: results.reduce((sum, result) => sum + result.passed, 0),
    failed: results.reduce((sum, result) => sum + result.failed, 0),
  };
}

/** One line a stage: its outcome, its counts, its time. */
export function summarise(results: readonly StageResult[]): string {
  const width = Math.max(...results.map((result) => result.stage.length));
  return ['', ...results.map((result) => line(result, width)), ''].join('\n');
}

function line({ stage, passed, failed, skipped, seconds, note }: StageResult, width: number) {
  const sign = failed > 0 ? 'FAIL' : passed > 0 ? 'pass' : ' –  ';
  const counts = [`${passed} passed`];
  if (failed > 0) counts.push(`${failed} failed`);
  if (skipped > 0) counts.push(`${skipped} skipped`);
  const about = note ? `  (${note})` : '';
  return `  ${sign}  ${stage.padEnd(width)}  ${seconds.toFixed(1).padStart(6)} s  ${counts.join(', ')}${about}`;
}
