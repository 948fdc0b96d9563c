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
  const problems: Problem[] = [];
  const reported = new Set<string>();
  const value = valueOf(contents, []);
  return { value, problems, reported };

  function report(path: YamlPath, problem: Problem | undefined): void {
    if (!problem) return;
    problems.push(problem);
    reported.add(JSON.stringify(path));
  }

  function valueOf(node: unknown, path: YamlPath): unknown {
    if (isAlias(node)) {
      report(path, markUp(node, text));
      return `*${node.source}`;
    }
    if (isScalar(node)) return scalarValue(node, path);
    if (!isMap(node) && !isSeq(node)) return null;
    report(path, markUp(node, text));
    if (isSeq(node)) return sequenceValue(node, path);
    const braces = path.length > 0 ? bracesAsMap(node, text) : undefined;
    report(path, braces?.problem);
    return braces ? braces.value : mapValue(node, path);
  }

  function scalarValue(node: Scalar, path: YamlPath): unknown {
    const cut = cutByHash(node, text);
    report(path, markUp(node, text) ?? cut?.problem ?? unlikeSource(node, text));
    if (cut) return cut.value;
    return typeof node.value === 'string' ? uncover(node.value) : node.value;
  }

  function mapValue(map: YAMLMap, path: YamlPath): Record<string, unknown> {
    const data: Record<string, unknown> = {};
    const split = splitInMap(map, text);
    for (const pair of map.items as Pair[]) {
      const joined = split.get(pair);
      if (joined?.partOf !== undefined) continue;
      const key = joined?.key ?? keyOf(pair);
      const inner = [...path, key];
      report(inner, joined?.problem);
      define(data, key, joined?.value ?? valueOf(pair.value, inner));
    }
    return data;
  }

  function sequenceValue(sequence: YAMLSeq, path: YamlPath): unknown[] {
    for (const problem of splitInSequence(sequence, text)) report(path, problem);
    return sequence.items.map((item, index) => valueOf(item, [...path, index]));
  }
}

/** A key as text; keys that are lists or maps come out empty. */
export function keyOf(pair: Pair): string {
  return isScalar(pair.key) ? uncover(String(pair.key.source ?? pair.key.value ?? '')) : '';
}

/** Sets a property even when it is called `__proto__`. */
function define(data: Record<string, unknown>, key: string, value: unknown): void {
  Object.defineProperty(data, key, { value, enumerable: true, configurable: true, writable: true });
}
