import { finding, type Finding } from '../finding.ts';
import type { Frontmatter } from './document.ts';
import { isKeyValue, parseYaml } from './frontmatter/parse-yaml.ts';
import { yamlData, type YamlPath } from './frontmatter/data.ts';
import { frontmatterMissing } from './frontmatter/missing.ts';
import { yamlPlaces } from './frontmatter/places.ts';
import { frontmatterSyntax } from './frontmatter/syntax.ts';
import type { Problem } from './frontmatter/problem.ts';
import type { Span } from './split-frontmatter.ts';
import { createLines, type Lines } from './lines.ts';

/** Which part of a file YAML is. */
export interface YamlSource {
  readonly file: string;
  /** All of the file's text. */
  readonly lines: Lines;
  readonly span: Span;
}

export interface YamlReading {
  readonly frontmatter: Frontmatter;
  readonly messages: readonly Finding[];
}

/**
 * Reads a text that is YAML from its first line to its last, such as organisation.yaml. Never throws.
 * @param from the file's path, and the line (1-based) of the file on which the text starts
 */
export function readYaml(text: string, from: { file: string; firstLine: number }): YamlReading {
  const source = text.replace(/^\uFEFF/, '');
  const before = '\n'.repeat(from.firstLine - 1);
  const lines = createLines(before + source);
  return readYamlIn({
    file: from.file,
    lines,
    span: { start: before.length, end: lines.text.length },
  });
}

/** Reads the part of a file that is YAML: its data, its places in the file, and all that is wrong with it. */
export function readYamlIn(source: YamlSource): YamlReading {
  const { lines, span } = source;
  const parsed = parseYaml(lines.text.slice(span.start, span.end).replace(/\r(?!\n)/g, '\n'));
  const { value, problems, reported } = yamlData(parsed.contents, parsed.text);
  const places = yamlPlaces(parsed.contents, parsed.text);
  const readable = !parsed.broken && isKeyValue(parsed.contents);
  const shape = parsed.broken || readable ? [] : [shapeProblem(parsed.contents !== undefined)];
  const place = (found: Span | undefined) =>
    found
      ? lines.placeAt(span.start + found.start, span.start + found.end)
      : lines.placeAt(0, Math.min(1, lines.text.length));
  return {
    frontmatter: {
      data: readable ? (value as Record<string, unknown>) : undefined,
      valuePlace: (path) => place(places.value(path)),
      keyPlace: (path) => place(places.key(path)),
      isReported: (path: YamlPath) => reported.has(JSON.stringify(path)),
    },
    messages: [...parsed.problems, ...(readable ? problems : []), ...shape].map((problem) =>
      finding(problem.rule, {
        file: source.file,
        place: problem.rule === frontmatterMissing ? place(undefined) : place(problem),
        message: problem.message,
        ...(problem.help === undefined ? {} : { help: problem.help }),
      }),
    ),
  };
}

/** Frontmatter of which nothing can be read: every place is the file's first character. */
export function noFrontmatter(lines: Lines): Frontmatter {
  const place = () => lines.placeAt(0, Math.min(1, lines.text.length));
  return { data: undefined, valuePlace: place, keyPlace: place };
}

function shapeProblem(hasText: boolean): Problem {
  return hasText
    ? {
        rule: frontmatterSyntax,
        start: 0,
        end: 1,
        message: 'Unexpected words, expected lines of key: value',
      }
    : { rule: frontmatterMissing, start: 0, end: 1, message: 'No lines of key: value' };
}
