import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { PROJECT } from '../../src/node/project.ts';
import { runNode } from '../../src/node/run.ts';
import { vitestResult, type StageResult, type VitestReport } from './result.ts';
import type { StageName } from './stages.ts';

/**
 * Runs the tests of one Vitest project, whose name is the stage's, on the terminal, and counts
 * them from a JSON report beside it. `paths` narrow the files down; `env` joins the environment.
 */
export async function runVitest(
  stage: StageName,
  paths: readonly string[],
  env: NodeJS.ProcessEnv,
): Promise<StageResult> {
  const folder = mkdtempSync(join(tmpdir(), 'amends-test-'));
  const report = join(folder, 'report.json');
  const start = performance.now();
  try {
    const args = [join(PROJECT, 'node_modules/vitest/vitest.mjs'), 'run', ...paths];
    args.push('--project', stage, '--reporter=default', '--reporter=json');
    // A snapshot that is not there yet is a failure here; writing one is a developer's own step.
    args.push(`--outputFile.json=${report}`, '--update=none');
    const { code } = await runNode(args, { env: { ...process.env, ...env } });
    const seconds = (performance.now() - start) / 1000;
    return vitestResult(readReport(report), { stage, code, seconds });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function readReport(path: string): VitestReport | undefined {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as VitestReport;
  } catch {
    return undefined;
  }
}
