import { join, resolve } from 'node:path';
import { performance } from 'node:perf_hooks';
import { styleText } from 'node:util';
import { buildSite, runAstro, siteEnvironment } from '../../src/node/build-site.ts';
import { TEST_SITE } from '../../src/node/built-site.ts';
import { ensureChromium } from '../../src/node/chromium.ts';
import { PROJECT } from '../../src/node/project.ts';
import { runNode, type Ended } from '../../src/node/run.ts';
import { withProgress } from '../launch/progress.mjs';
import { toolResult, type StageResult } from './result.ts';
import type { Choice, StageName } from './stages.ts';
import { runVitest } from './vitest.ts';

/** Runs the chosen stages one after the other, failed or not, so that one run tells everything. */
export async function runStages({ stages, paths }: Choice): Promise<StageResult[]> {
  const results: StageResult[] = [];
  for (const stage of stages) {
    const needsSite = stage === 'site' || stage === 'browser';
    const noSite = results.some((result) => result.stage === 'build' && result.failed > 0);
    console.log(`\n${styleText('bold', `▶ ${stage}`)}`);
    results.push(needsSite && noSite ? notRun(stage) : await runStage(stage, paths));
  }
  return results;
}

function notRun(stage: StageName): StageResult {
  const note = 'not run: there is no site, its build failed';
  console.log(note);
  return { stage, passed: 0, failed: 0, skipped: 0, seconds: 0, note };
}

function runStage(stage: StageName, paths: readonly string[]): Promise<StageResult> {
  switch (stage) {
    case 'formatting':
      return runTool(stage, () => runBin('prettier/bin/prettier.cjs', ['--check', '.']));
    case 'lint':
      return runTool(stage, () => runBin('eslint/bin/eslint.js', ['--max-warnings', '0', '.']));
    case 'types-core':
      return runTool(stage, () => runBin('typescript/bin/tsc', ['-p', 'tsconfig.core.json']));
    case 'types-astro':
      return runTool(stage, checkTypes);
    case 'build':
      return runTool(stage, () => buildSite({ out: testSite(), output: 'keep' }));
    case 'unit':
      return runVitest(stage, paths, {});
    case 'site':
      return runVitest(stage, paths, siteReady());
    case 'browser':
      return runBrowserTests(paths);
  }
}

/** Runs a tool whose output matters only when it fails. */
async function runTool(stage: StageName, run: () => Promise<Ended>): Promise<StageResult> {
  const start = performance.now();
  const { code, output } = await withProgress(stage, run, process.stdout);
  if (code !== 0) process.stdout.write(output);
  return toolResult(stage, code, (performance.now() - start) / 1000);
}

function runBin(script: string, args: readonly string[]): Promise<Ended> {
  return runNode([join(PROJECT, 'node_modules', script), ...args], { output: 'keep' });
}

function checkTypes(): Promise<Ended> {
  return runAstro(['check'], { output: 'keep', env: siteEnvironment({}) });
}

async function runBrowserTests(paths: readonly string[]): Promise<StageResult> {
  const start = performance.now();
  const found = await withProgress('Looking for Chromium', ensureChromium, process.stdout);
  if ('path' in found) {
    return runVitest('browser', paths, siteReady());
  }
  console.error(found.problem);
  const seconds = (performance.now() - start) / 1000;
  return { ...toolResult('browser', 1, seconds), note: 'no Chromium' };
}

/** Tells the tests that the site of this run stands, so that they do not build it again. */
function siteReady(): NodeJS.ProcessEnv {
  return { AMENDS_DIST: testSite(), AMENDS_SITE_READY: '1' };
}

function testSite(): string {
  return resolve(PROJECT, process.env.AMENDS_DIST ?? TEST_SITE);
}
