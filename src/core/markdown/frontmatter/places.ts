import { isMap, isScalar, isSeq, type Node, type Pair } from 'yaml';
import type { Span } from '../split-frontmatter.ts';
import { keyOf, type YamlPath } from './data.ts';

/** Looks up where values and keys stand, as offsets into the YAML. */
export interface YamlPlaces {
  readonly value: (path: YamlPath) => Span | undefined;
  readonly key: (path: YamlPath) => Span | undefined;
}

/** Places for the nodes of YAML: each look-up walks down and stops at the nearest part that exists. */
export function yamlPlaces(contents: Node | undefined, text: string): YamlPlaces {
  return {
    value: (path) => descend(contents, path, text).value,
    key: (path) => descend(contents, path, text).key,
  };
}

interface Step {
  readonly value: Span | undefined;
  readonly key: Span | undefined;
}

function descend(contents: Node | undefined, path: YamlPath, text: string): Step {
  let node: unknown = contents;
  let step: Step = { value: spanOf(contents, text), key: undefined };
  for (const part of path) {
    const next = childOf(node, part, text);
    if (!next) break;
    node = next.node;
    step = { value: next.value ?? next.key ?? step.value, key: next.key ?? next.value };
  }
  return { value: step.value, key: step.key ?? step.value };
}

function childOf(
  node: unknown,
  part: string | number,
  text: string,
): (Step & { node: unknown }) | undefined {
  if (isSeq(node) && typeof part === 'number' && part in node.items) {
    const item = node.items[part];
    return { node: item, value: spanOf(item, text), key: undefined };
  }
  if (!isMap(node)) return undefined;
  const pair = (node.items as Pair[]).find((candidate) => keyOf(candidate) === String(part));
  return pair && { node: pair.value, value: spanOf(pair.value, text), key: spanOf(pair.key, text) };
}

/** The span of a node without the line ends and spaces after it; an empty value has none. */
function spanOf(node: unknown, text: string): Span | undefined {
  const range = isScalar(node) || isMap(node) || isSeq(node) ? node.range : undefined;
  if (!range) return undefined;
  const [start, end] = range;
  const trimmed = start + text.slice(start, end).trimEnd().length;
  return trimmed > start ? { start, end: trimmed } : undefined;
}
