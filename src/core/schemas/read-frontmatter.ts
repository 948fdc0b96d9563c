import { z } from 'zod';
import { closest } from '../closest.ts';
import { finding, type Finding } from '../finding.ts';
import type { Frontmatter } from '../markdown/document.ts';
import { frontmatterInvalid } from '../markdown/frontmatter/invalid.ts';
import { frontmatterUnknownKey } from '../markdown/frontmatter/unknown-key.ts';
import { expectedValues, expectedWords } from './expected-words.ts';
import { knownKeys } from './known-keys.ts';

/** A file with frontmatter, or the organisation's file. */
export interface WithFrontmatter {
  readonly path: string;
  readonly frontmatter: Frontmatter;
}

export interface FrontmatterReading<T> {
  /** The checked data with defaults filled in; undefined when something is wrong with it. */
  readonly data: T | undefined;
  /** The top-level fields that are right, whatever is wrong with others. */
  readonly partial: Partial<T>;
  readonly messages: readonly Finding[];
}

/**
 * Checks frontmatter against the schema of its collection.
 * @returns findings `frontmatter/invalid` and `frontmatter/unknown-key`, one for each slip; none when the YAML could
 * not be read (its own findings say so) or when a finding of the YAML already speaks of the value.
 */
export function readFrontmatter<T>(
  { path: file, frontmatter }: WithFrontmatter,
  schema: z.ZodType<T>,
): FrontmatterReading<T> {
  const { data } = frontmatter;
  if (data === undefined) return { data: undefined, partial: {}, messages: [] };
  const result = schema.safeParse(data);
  if (result.success) return { data: result.data, partial: result.data, messages: [] };
  const issues = result.error.issues.flatMap((issue) => unfold(issue));
  const unknown = issues.flatMap((issue) => unknownKeys(issue, schema, data));
  const renamed = new Set(
    unknown.map(({ path, meant }) => pathKey([...path.slice(0, -1), meant ?? ''])),
  );
  const wrong = issues.filter(
    (issue) =>
      issue.code !== 'unrecognized_keys' &&
      !(valueAt(data, issue.path) === undefined && renamed.has(pathKey(issue.path))) &&
      !isReported(frontmatter, issue.path),
  );
  return {
    data: undefined,
    partial: partialOf(schema, data),
    messages: [
      ...unknown.map((key) => unknownKeyFinding(key, file, frontmatter)),
      ...wrong.map((issue) => invalidFinding(issue, file, frontmatter)),
    ].sort((one, other) => (one.place.start.offset ?? 0) - (other.place.start.offset ?? 0)),
  };
}

type Issue = z.core.$ZodIssue;
type Path = readonly PropertyKey[];

/** Of a union that failed, the issues of the one option that the value was meant for, when that can be told. */
function unfold(issue: Issue, base: Path = []): readonly Issue[] {
  const path = [...base, ...issue.path];
  if (issue.code === 'invalid_union' && issue.errors.length > 0) {
    const meant = issue.errors.filter((issues) => issues.some((inner) => inner.path.length > 0));
    if (meant.length === 1) return (meant[0] ?? []).flatMap((inner) => unfold(inner, path));
  }
  return [{ ...issue, path }];
}

interface UnknownKey {
  readonly path: Path;
  readonly key: string;
  /** The known key that was probably meant. */
  readonly meant: string | undefined;
  readonly known: readonly string[];
}

function unknownKeys(issue: Issue, schema: z.ZodType, data: unknown): readonly UnknownKey[] {
  if (issue.code !== 'unrecognized_keys') return [];
  const known = knownKeys(schema, data, issue.path);
  const holder = valueAt(data, issue.path) as Record<string, unknown> | undefined;
  const free = known.filter((key) => !Object.hasOwn(holder ?? {}, key));
  return issue.keys.map((key) => ({
    path: [...issue.path, key],
    key,
    meant: closest(key, free),
    known,
  }));
}

function unknownKeyFinding(
  { path, key, meant, known }: UnknownKey,
  file: string,
  frontmatter: Frontmatter,
): Finding {
  const words = key.includes(' ')
    ? ' If the words belong to the value before them, put that whole value in quotes: a comma ends it.'
    : '';
  return finding(frontmatterUnknownKey, {
    file,
    place: frontmatter.keyPlace(yamlPath(path)),
    message: `Unexpected key ${short(key)}, expected ${meant ?? 'one that something reads'}`,
    help: `${meant === undefined ? `Known here: ${known.join(', ')}.` : `Write ${meant}.`}${words}`,
    expected: meant === undefined ? known : [meant],
    actual: key,
  });
}

function invalidFinding(issue: Issue, file: string, frontmatter: Frontmatter): Finding {
  const value = valueAt(frontmatter.data, issue.path);
  const field = fieldName(issue.path);
  const expected = expectedWords(issue);
  const path = yamlPath(issue.path);
  const isKey = issue.code === 'invalid_key';
  const missing = value === undefined || value === null || value === '';
  const found = isKey
    ? `key ${short(String(issue.path.at(-1)))}`
    : `${foundWords(value)} for ${field}`;
  const what = missing && !isKey ? `No ${field}` : `Unexpected ${found}`;
  const full = missing && expected === 'words' ? what : `${what}, expected ${expected}`;
  const near = closest(String(value), expectedValues(issue));
  const nearWords = near === undefined || missing ? '' : `Did you mean ${near}? `;
  return finding(frontmatterInvalid, {
    file,
    place: isKey ? frontmatter.keyPlace(path) : placeOf(frontmatter, path, value),
    message: full.length <= 120 ? full : `${what}, expected another value`,
    help: `${nearWords}${quoteHelp(value, expected)}Expected here: ${expected}.`,
    expected: expectedValues(issue),
    ...(missing ? {} : { actual: String(value) }),
  });
}

/** A missing value is shown at the key above it, or on the first line. */
function placeOf(frontmatter: Frontmatter, path: YamlPath, value: unknown) {
  if (value !== undefined) return frontmatter.valuePlace(path);
  const above = path.slice(0, -1);
  if (above.length > 0) return frontmatter.keyPlace(above);
  const { start } = frontmatter.valuePlace([]);
  return { start, end: { ...start, column: start.column + 1, offset: (start.offset ?? 0) + 1 } };
}

function quoteHelp(value: unknown, expected: string): string {
  const plain = typeof value === 'number' || typeof value === 'boolean';
  return plain && expected === 'words' ? `Put it in quotes: "${String(value)}". ` : '';
}

function foundWords(value: unknown): string {
  if (Array.isArray(value)) return value.length === 0 ? 'empty list' : 'list';
  return typeof value === 'object' ? 'keys and values' : short(String(value));
}

/** `reviewed.on`, `channels item 2`, `variables.newDate.type`. */
function fieldName(path: Path): string {
  return path.reduce<string>((name, part) => {
    if (typeof part === 'number') return `${name} item ${part + 1}`;
    return name === '' ? String(part) : `${name}.${String(part)}`;
  }, '');
}

function partialOf<T>(schema: z.ZodType<T>, data: Readonly<Record<string, unknown>>): Partial<T> {
  if (!(schema instanceof z.ZodObject)) return {};
  const partial: Record<string, unknown> = {};
  for (const [key, field] of Object.entries(schema.shape)) {
    const result = (field as z.ZodType).safeParse(data[key]);
    if (result.success && result.data !== undefined) partial[key] = result.data;
  }
  return partial as Partial<T>;
}

type YamlPath = readonly (string | number)[];

function isReported(frontmatter: Frontmatter, path: Path): boolean {
  return path.some(
    (_, index) => frontmatter.isReported?.(yamlPath(path.slice(0, index + 1))) ?? false,
  );
}

function valueAt(data: unknown, path: Path): unknown {
  return path.reduce((value: unknown, part) => {
    return typeof value === 'object' && value !== null ? Reflect.get(value, part) : undefined;
  }, data);
}

function yamlPath(path: Path): YamlPath {
  return path.map((part) => (typeof part === 'number' ? part : String(part)));
}

function pathKey(path: Path): string {
  return path.map(String).join('\0');
}

function short(words: string): string {
  const line = words.replace(/\s+/g, ' ');
  return line.length > 40 ? `${line.slice(0, 39)}…` : line;
}
