import { join, resolve } from 'node:path';
import { performance } from 'node:perf_hooks';
import { styleText } from 'node:util';
import { buildSite, runAstro, siteEnvironment } from '../../src/node/build-site.ts';
import { TEST_SITE } from '../../src/node/built-site.ts';
import { ensureChromium } from '../../src/node/chromium.ts';
import { PROJECT } from '../../src/node/project.ts';
import { runNode, type Ended } from '../../src/node/run.ts';
import { withProgress } from '../launch/progress.mjs';
import { atOnce } from './at-once.ts';
import { toolResult, type StageResult } from './result.ts';
import { STAGES, TOOLS, type Choice, type StageName } from './stages.ts';
import { runVitest } from './vitest.ts';

/** Runs the chosen stages, failed or not, so that one run tells everything. */
export async function runStages({ stages, paths }: Choice): Promise<StageResult[]> {
  const results = await runTools(TOOLS.filter((tool) => stages.includes(tool)));
  for (const stage of stages.filter((one) => !TOOLS.includes(one))) {
    const needsSite = stage === 'site' || stage === 'browser';
    const noSite = results.some((result) => result.stage === 'build' && result.failed > 0);
    head(stage);
    results.push(needsSite && noSite ? notRun(stage) : await runStage(stage, paths));
  }
  return results.sort((one, other) => STAGES.indexOf(one.stage) - STAGES.indexOf(other.stage));
}

/** Runs tools side by side; what one has to say stands together, below its name. */
async function runTools(tools: readonly StageName[]): Promise<StageResult[]> {
  if (tools.length === 0) return [];
  const runAll = () =>
    atOnce(
      2,
      tools.map((tool) => () => runTool(tool)),
    );
  const ended = await withProgress(tools.join(', '), runAll, process.stdout);
  for (const { result, output } of ended) {
    if (result.failed === 0) continue;
    head(result.stage);
    process.stdout.write(output);
  }
  return ended.map(({ result }) => result);
}

function head(stage: StageName): void {
  console.log(`\n${styleText('bold', `▶ ${stage}`)}`);
}

function notRun(stage: StageName): StageResult {
  const note = 'not run: there is no site, its build failed';
  console.log(note);
  return { stage, passed: 0, failed: 0, skipped: 0, seconds: 0, note };
}

function runStage(stage: StageName, paths: readonly string[]): Promise<StageResult> {
  if (stage === 'build') return build();
  if (stage === 'browser') return runBrowserTests(paths);
  return runVitest(stage, paths, stage === 'site' ? siteReady() : {});
}

async function build(): Promise<StageResult> {
  const { result, output } = await withProgress('build', () => runTool('build'), process.stdout);
  if (result.failed > 0) process.stdout.write(output);
  return result;
}

/** Runs a tool; its output matters only when it fails. */
async function runTool(stage: StageName): Promise<{ result: StageResult; output: string }> {
  const start = performance.now();
  const { code, output } = await startTool(stage);
  return { result: toolResult(stage, code, (performance.now() - start) / 1000), output };
}

function startTool(stage: StageName): Promise<Ended> {
  switch (stage) {
    case 'formatting':
      return runBin('prettier/bin/prettier.cjs', ['--check', '.']);
    case 'lint':
      return runBin('eslint/bin/eslint.js', ['--max-warnings', '0', '.']);
    case 'types-core':
      return runBin('typescript/bin/tsc', ['-p', 'tsconfig.core.json']);
    case 'types-astro':
      return checkTypes();
    default:
      return buildSite({ out: testSite(), output: 'keep' });
  }
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
