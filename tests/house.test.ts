import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ESLint } from 'eslint';
import { describe, expect, test } from 'vitest';
import { forbiddenLayers, layerOf, LAYERS, NOT_FOR_BROWSERS } from '../eslint.layers.mjs';
import { PROJECT } from '../src/node/project.ts';
import {
  codeFiles,
  findCycles,
  importsOf,
  reachableFrom,
  readImportGraph,
  scriptsOf,
  type ImportGraph,
} from './house/import-graph.ts';

const graph = readImportGraph();
const eslint = new ESLint({ cwd: PROJECT });

/** The rules of ESLint that refuse `code` when it stands in `file`. */
async function refusals(file: string, code: string): Promise<(string | null)[]> {
  const [result] = await eslint.lintText(`${code}\n`, { filePath: join(PROJECT, file) });
  return result!.messages.map((message) => message.ruleId);
}

describe('imports run one way', () => {
  test('no file imports itself by a detour', () => {
    expect(findCycles(graph)).toEqual([]);
  });

  test('a cycle would be found', () => {
    const round: ImportGraph = new Map([
      ['a.ts', importsOf('a.ts', 'import { b } from "./b.ts"')],
      ['b.ts', importsOf('b.ts', 'export type { A } from "./a.ts"')],
    ]);
    expect(findCycles(round)).toEqual([['a.ts', 'b.ts', 'a.ts']]);
  });

  test('every import crosses only borders that the layer table opens', () => {
    const crossings = [...graph].flatMap(([file, imports]) => {
      const layer = layerOf(file);
      if (!layer || file.endsWith('.test.ts')) return [];
      const closed = forbiddenLayers(layer);
      return imports
        .filter(({ to }) => closed.includes(layerOf(to) ?? ''))
        .map(({ to }) => `${file} → ${to}`);
    });
    expect(crossings).toEqual([]);
  });

  test('every folder of src is a layer, so that none escapes the table', () => {
    const folders = codeFiles()
      .map((file) => /^src\/[^/]+(?=\/)/.exec(file)?.[0])
      .filter((folder) => folder !== undefined);
    const layers = Object.values(LAYERS).map((layer) => layer.folder);
    expect(layers).toEqual(expect.arrayContaining([...new Set(folders)]));
  });
});

describe('core is pure', () => {
  test.each([
    [
      'reads a file',
      `import { readFileSync } from 'node:fs';\nreadFileSync('x');`,
      'no-restricted-imports',
    ],
    [
      'reads a file, old spelling',
      `import * as fs from 'fs';\nfs.rmSync('x');`,
      'no-restricted-imports',
    ],
    [
      'imports the Node layer',
      `export { serveSite } from '../../node/serve.ts';`,
      'no-restricted-imports',
    ],
    ['imports a script', `export { x } from '../../../scripts/x.ts';`, 'no-restricted-imports'],
    ['imports Astro', `export { z } from 'astro/zod';`, 'no-restricted-imports'],
    ['asks the clock', 'export const now = Date.now();', 'no-restricted-properties'],
    ['asks the clock for a date', 'export const now = new Date();', 'no-restricted-syntax'],
    ['asks the clock in words', 'export const now = Date();', 'no-restricted-syntax'],
    ['rolls dice', 'export const roll = Math.random();', 'no-restricted-properties'],
    ['fetches', `export const page = fetch('/');`, 'no-restricted-globals'],
    ['reads the environment', 'export const home = process.env.HOME;', 'no-restricted-globals'],
    ['imports by the way', `export const fs = import('node:fs');`, 'no-restricted-syntax'],
    ['prints', `export function say() {\n  console.log('x');\n}`, 'no-console'],
  ])('a core file that %s is refused', async (_, code, rule) => {
    expect(await refusals('src/core/markdown/probe.ts', code)).toContain(rule);
  });

  test('a folder of core may be named like a layer without being taken for it', async () => {
    const code = `export { treePage } from '../pages/tree-page.ts';`;
    expect(await refusals('src/core/markdown/probe.ts', code)).toEqual([]);
  });

  test('a core file that takes the day as an argument is not refused', async () => {
    const code = `import { z } from 'zod';\nimport { step } from '../steps.ts';\n
export function isLate(day: string, today: string): boolean {
  return new Date(day) < new Date(today) && z.string().safeParse(step).success;
}`;
    expect(await refusals('src/core/markdown/probe.ts', code)).toEqual([]);
  });
});

describe('the house rules hold', () => {
  test.each([
    [
      'Node importing pages',
      'src/node/probe.ts',
      `export { page } from '../pages/index.ts';`,
      'no-restricted-imports',
    ],
    [
      'a check that colours',
      'src/checks/probe.ts',
      `export { styleText } from 'node:util';`,
      'no-restricted-imports',
    ],
    [
      'YAML in an element',
      'src/elements/probe.ts',
      `export { parse } from 'yaml';`,
      'no-restricted-imports',
    ],
    ['a default export', 'src/core/probe.ts', `export default 1;`, 'no-restricted-syntax'],
    [
      'a class',
      'src/core/probe.ts',
      `export class Matrix {\n  rows = 1;\n}`,
      'no-restricted-syntax',
    ],
    [
      'a function in a constant',
      'src/core/probe.ts',
      `export const half = (n: number) => n / 2;`,
      'no-restricted-syntax',
    ],
    [
      'an import without extension',
      'src/core/probe.ts',
      `export { step } from './steps';`,
      'no-restricted-syntax',
    ],
    ['any', 'src/core/probe.ts', `export const x: any = 1;`, '@typescript-eslint/no-explicit-any'],
    ['a file of 301 lines', 'src/core/probe.ts', '\n'.repeat(301), 'max-lines'],
    [
      'a fourth parameter',
      'src/core/probe.ts',
      `export function f(a: 1, b: 2, c: 3, d: 4) {\n  return [a, b, c, d];\n}`,
      'max-params',
    ],
    [
      'a function of 51 lines',
      'src/core/probe.ts',
      `export function f() {${'\n'.repeat(51)}}`,
      'max-lines-per-function',
    ],
  ])('%s is refused', async (_, file, code, rule) => {
    expect(await refusals(file, code)).toContain(rule);
  });

  test('custom elements and errors may be classes', async () => {
    const code = `export class CopyButton extends HTMLElement {\n  copied = false;\n}\n
export class ReadError extends Error {}`;
    expect(await refusals('src/elements/copy-button.ts', code)).toEqual([]);
  });

  test('no file stands deeper than the bans of imports reach', () => {
    const below = codeFiles().map((file) => file.split('/').length - 1);
    expect(Math.max(...below)).toBeLessThanOrEqual(5);
  });

  test('no folder is a drawer for everything', () => {
    const drawers = /(^|\/)(utils?|helpers?|libs?|common|misc|shared)(\/|\.)/;
    expect(codeFiles().filter((file) => drawers.test(file))).toEqual([]);
  });

  test('no code file is longer than 300 lines, and half of them are under 70', () => {
    const lengths = codeFiles().map((file) => ({ file, lines: linesOf(file) }));
    expect(lengths.filter(({ lines }) => lines > 300)).toEqual([]);
    const sorted = lengths.map(({ lines }) => lines).sort((a, b) => a - b);
    expect(sorted[Math.floor(sorted.length / 2)]).toBeLessThan(70);
  });
});

describe('browsers get no reader of text', () => {
  const elements = codeFiles().filter((file) => file.startsWith('src/elements/'));
  const inComponents = codeFiles()
    .filter((file) => file.endsWith('.astro'))
    .flatMap((file) => scriptsOf(readText(file)).flatMap((code) => importsOf(file, code)))
    .map(({ to }) => to);

  test('nothing that elements and scripts load reaches yaml, zod or a parser', () => {
    const entries = [...elements, ...inComponents].filter((file) => !file.endsWith('.test.ts'));
    const reached = [...reachableFrom(graph, entries)];
    const heavy = reached.filter((name) =>
      NOT_FOR_BROWSERS.some((prefix) => isPackage(name, prefix)),
    );
    expect(heavy).toEqual([]);
  });

  function isPackage(name: string, prefix: string): boolean {
    return name === prefix || name.startsWith(prefix.endsWith('-') ? prefix : `${prefix}/`);
  }
});

function readText(file: string): string {
  return readFileSync(join(PROJECT, file), 'utf8');
}

function linesOf(file: string): number {
  return readText(file).trimEnd().split('\n').length;
}
