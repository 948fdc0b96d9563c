import { globSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import ts from 'typescript';
import { PROJECT } from '../../src/node/project.ts';

/** One import line: what it names, and whether only types cross it (those are gone when it runs). */
export type Import = { to: string; typeOnly: boolean };

/** Every code file of ours, by path from the repository's folder, with what it imports. */
export type ImportGraph = ReadonlyMap<string, readonly Import[]>;

/** The paths of all our code files, sorted, with forward slashes. */
export function codeFiles(): string[] {
  const patterns = ['src', 'scripts', 'tests'].map((folder) => `${folder}/**/*.{ts,mjs,astro}`);
  return globSync([...patterns, '*.{ts,mjs}'], { cwd: PROJECT })
    .map((path) => path.replaceAll('\\', '/'))
    .sort();
}

/** Reads the imports of all code files; imports of our own files are given by their path. */
export function readImportGraph(): ImportGraph {
  return new Map(codeFiles().map((file) => [file, importsOf(file, readCode(file))]));
}

/** What the code of `file` imports: our own files as paths, packages and modules by their name. */
export function importsOf(file: string, code: string): Import[] {
  const source = ts.createSourceFile(file, code, ts.ScriptTarget.Latest, false);
  return source.statements.flatMap((statement) => {
    const isImport = ts.isImportDeclaration(statement);
    if (!isImport && !ts.isExportDeclaration(statement)) return [];
    const from = statement.moduleSpecifier;
    if (!from || !ts.isStringLiteral(from)) return [];
    const typeOnly = isImport
      ? statement.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword
      : statement.isTypeOnly;
    return [{ to: resolveImport(file, from.text), typeOnly }];
  });
}

function resolveImport(file: string, name: string): string {
  if (!name.startsWith('.')) return name;
  return posix.join(posix.dirname(file), name.replace(/\?.*$/, ''));
}

/** A file's code; of an Astro component, its frontmatter and its scripts. */
function readCode(file: string): string {
  const text = readFileSync(join(PROJECT, file), 'utf8');
  if (!file.endsWith('.astro')) return text;
  const frontmatter = /^---\r?\n([\s\S]*?)\r?\n---/.exec(text)?.[1] ?? '';
  return [frontmatter, ...scriptsOf(text)].join('\n;\n');
}

/** The code of the `<script>` blocks of an Astro component, which is what reaches browsers. */
export function scriptsOf(text: string): string[] {
  return [...text.matchAll(/<script\b[^>]*>([\s\S]*?)<\/script>/g)].map((match) => match[1] ?? '');
}

/** Every cycle found by walking the graph once, each as the files along it. */
export function findCycles(graph: ImportGraph): string[][] {
  const done = new Set<string>();
  const cycles: string[][] = [];
  for (const file of graph.keys()) walk(file, []);
  return cycles;

  function walk(file: string, path: string[]): void {
    const seenAt = path.indexOf(file);
    if (seenAt >= 0) cycles.push([...path.slice(seenAt), file]);
    if (seenAt >= 0 || done.has(file)) return;
    for (const { to } of graph.get(file) ?? []) walk(to, [...path, file]);
    done.add(file);
  }
}

/** All that runs when `start` is loaded: files of ours and packages, types left out. */
export function reachableFrom(graph: ImportGraph, start: readonly string[]): Set<string> {
  const reached = new Set<string>();
  const open = [...start];
  for (let file = open.pop(); file !== undefined; file = open.pop()) {
    if (reached.has(file)) continue;
    reached.add(file);
    for (const next of graph.get(file) ?? []) if (!next.typeOnly) open.push(next.to);
  }
  return reached;
}
