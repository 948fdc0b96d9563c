import {
  isAlias,
  isMap,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  type Scalar,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
import {
  bracesAsMap,
  cutByHash,
  markUp,
  splitInMap,
  splitInSequence,
  unlikeSource,
} from './changes.ts';
import type { Problem } from './problem.ts';
import { uncover } from './yaml-marks.ts';

export type YamlPath = readonly (string | number)[];

export interface YamlData {
  readonly value: unknown;
  readonly problems: readonly Problem[];
  /** Paths (as JSON) of values that a problem already speaks of. */
  readonly reported: ReadonlySet<string>;
}

/** Turns YAML nodes into plain data, and finds the values that YAML changed on the way. */
export function yamlData(contents: Node | undefined, text: string): YamlData {
  const notes: Notes = { text, problems: [], reported: new Set() };
  const value = valueOf(contents, [], notes);
  return { value, problems: notes.problems, reported: notes.reported };
}

interface Notes {
  readonly text: string;
  readonly problems: Problem[];
  readonly reported: Set<string>;
}

function report(path: YamlPath, problem: Problem | undefined, notes: Notes): void {
  if (!problem) return;
  notes.problems.push(problem);
  notes.reported.add(JSON.stringify(path));
}

function valueOf(node: unknown, path: YamlPath, notes: Notes): unknown {
  if (isAlias(node)) {
    report(path, markUp(node, notes.text), notes);
    return `*${node.source}`;
  }
  if (isScalar(node)) return scalarValue(node, path, notes);
  if (!isMap(node) && !isSeq(node)) return null;
  report(path, markUp(node, notes.text), notes);
  if (isSeq(node)) return sequenceValue(node, path, notes);
  const braces = path.length > 0 ? bracesAsMap(node, notes.text) : undefined;
  report(path, braces?.problem, notes);
  return braces ? braces.value : mapValue(node, path, notes);
}

function scalarValue(node: Scalar, path: YamlPath, notes: Notes): unknown {
  const { text } = notes;
  const cut = cutByHash(node, text);
  report(path, markUp(node, text) ?? cut?.problem ?? unlikeSource(node, text), notes);
  if (cut) return cut.value;
  return typeof node.value === 'string' ? uncover(node.value) : node.value;
}

function mapValue(map: YAMLMap, path: YamlPath, notes: Notes): Record<string, unknown> {
  const data: Record<string, unknown> = {};
  const split = splitInMap(map, notes.text);
  for (const pair of map.items as Pair[]) {
    const joined = split.get(pair);
    if (joined?.partOf !== undefined) continue;
    const key = joined?.key ?? keyOf(pair);
    const inner = [...path, key];
    report(inner, joined?.problem, notes);
    define(data, key, joined?.value ?? valueOf(pair.value, inner, notes));
  }
  return data;
}

function sequenceValue(sequence: YAMLSeq, path: YamlPath, notes: Notes): unknown[] {
  for (const problem of splitInSequence(sequence, notes.text)) report(path, problem, notes);
  return sequence.items.map((item, index) => valueOf(item, [...path, index], notes));
}

/** A key as text; keys that are lists or maps come out empty. */
export function keyOf(pair: Pair): string {
  return isScalar(pair.key) ? uncover(String(pair.key.source ?? pair.key.value ?? '')) : '';
}

/** Sets a property even when it is called `__proto__`. */
function define(data: Record<string, unknown>, key: string, value: unknown): void {
  if (key !== '__proto__') data[key] = value;
  else Object.defineProperty(data, key, { value, enumerable: true });
}
