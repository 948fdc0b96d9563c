import { isMap, parseDocument, type Document, type Node, type YAMLParseError } from 'yaml';
import { blank, topLevelBlocks } from './blocks.ts';
import { explain } from './explain.ts';
import type { Problem } from './problem.ts';
import { readSimpleYaml } from './simple-yaml.ts';
import { frontmatterSyntax } from './syntax.ts';
import { cover, uncover } from './yaml-marks.ts';

export interface ParsedYaml {
  /** The tree of YAML nodes; undefined when there is nothing in the text. */
  readonly contents: Node | undefined;
  /** The text that was parsed: as long as the file's, some characters covered by stand-ins. */
  readonly text: string;
  readonly problems: readonly Problem[];
  /** True when some top-level block could not be read at all. */
  readonly broken: boolean;
}

/**
 * Parses YAML 1.2 and goes on after an error: what only needs quotes is read as if it had them, a block
 * that cannot be read is left out. Never throws.
 */
export function parseYaml(text: string): ParsedYaml {
  const simple = readSimpleYaml(text);
  if (simple) return { contents: simple, text, problems: [], broken: false };
  const first = parse(text);
  if (first.errors.length === 0) {
    const problems = first.repeated.map((error) => repeatedKey(text, error));
    return { ...read(first.document), text, problems, broken: false };
  }
  const repaired = repair(text);
  const second = parse(repaired.text);
  const unexplained = second.errors[0] && explain(text, second.errors[0]).problem;
  return {
    ...read(second.document),
    text: repaired.text,
    problems: [
      ...repaired.problems,
      // Every block can be read, and yet not all of them together.
      ...(unexplained && repaired.problems.length === 0 ? [unexplained] : []),
      ...second.repeated.map((error) => repeatedKey(text, error)),
    ],
    broken: repaired.broken || second.errors.length > 0,
  };
}

interface Attempt {
  readonly document: Document | undefined;
  readonly errors: readonly YAMLParseError[];
  readonly repeated: readonly YAMLParseError[];
}

function parse(text: string): Attempt {
  try {
    const document = parseDocument(text, {
      prettyErrors: false,
      logLevel: 'silent',
      schema: 'core',
    });
    const repeated = document.errors.filter((error) => error.code === 'DUPLICATE_KEY');
    const errors = document.errors.filter((error) => error.code !== 'DUPLICATE_KEY');
    return { document, errors, repeated };
  } catch (error) {
    // Thousands of levels overflow its stack.
    const said = error instanceof Error ? error.message : String(error);
    const failure = { name: 'YAMLParseError', code: 'IMPOSSIBLE', message: said, pos: [0, 1] };
    return { document: undefined, errors: [failure as YAMLParseError], repeated: [] };
  }
}

function read(document: Document | undefined): Pick<ParsedYaml, 'contents'> {
  return { contents: document?.contents ?? undefined };
}

interface Repair {
  readonly text: string;
  readonly problems: readonly Problem[];
  readonly broken: boolean;
}

function repair(text: string): Repair {
  const problems: Problem[] = [];
  let repaired = text;
  let broken = false;
  for (const block of topLevelBlocks(text)) {
    const result = repairBlock(text.slice(block.start, block.end));
    for (const problem of result.problems) {
      problems.push({
        ...problem,
        start: problem.start + block.start,
        end: problem.end + block.start,
      });
    }
    broken ||= result.broken;
    repaired = result.broken
      ? blank(repaired, block)
      : repaired.slice(0, block.start) + result.text + repaired.slice(block.end);
  }
  return { text: repaired, problems: onePerLine(problems, text), broken };
}

const MOST_REPAIRS = 20;

function repairBlock(original: string): Repair {
  let text = original;
  const problems: Problem[] = [];
  for (let round = 0; round < MOST_REPAIRS; round++) {
    const [error] = parse(text).errors;
    if (!error) return { text, problems, broken: false };
    const withoutCuts = cover(text, cuttingHashes(text));
    if (round === 0 && parse(withoutCuts).errors.length === 0)
      return { text: withoutCuts, problems, broken: false };
    const { problem, cover: offsets } = explain(original, {
      ...error,
      message: uncover(error.message),
    });
    problems.push(problem);
    const next = cover(text, offsets);
    if (next === text) break;
    text = next;
  }
  return { text, problems, broken: true };
}

/** Offsets of each ` #` that directly follows words, where YAML starts a comment. */
export function cuttingHashes(text: string): readonly number[] {
  return [...text.matchAll(/[^\s"'\]}[{:,|>-] (?=#)/g)].map((match) => match.index + 2);
}

/** One slip on a line often shows as several errors: the first says it. */
function onePerLine(problems: readonly Problem[], text: string): readonly Problem[] {
  const lines = new Set<number>();
  return problems.filter((problem) => {
    const line = text.lastIndexOf('\n', problem.start - 1);
    if (lines.has(line)) return false;
    lines.add(line);
    return true;
  });
}

function repeatedKey(text: string, error: YAMLParseError): Problem {
  const start = error.pos[0];
  const key = /^[^:\r\n]{0,60}/.exec(text.slice(start))?.[0].trim() ?? '';
  return {
    rule: frontmatterSyntax,
    start,
    end: start + key.length,
    message: `Unexpected second ${key}, expected each key once`,
    help: 'Two values for one key: keep the right one and delete the other.',
  };
}

/** Whether YAML holds `key: value` lines, and not a list or mere words. */
export function isKeyValue(contents: Node | undefined): boolean {
  return isMap(contents);
}
