import { decimal } from '../../src/core/decimal.ts';
import { everything } from '../../src/core/unary-tests/intervals.ts';
import {
  anyTest,
  type Interval,
  type InputType,
  type Notation,
  type UnaryTest,
} from '../../src/core/unary-tests/model.ts';
import { parseUnaryTest } from '../../src/core/unary-tests/parse.ts';

/** An input of a table that was not written for us. */
export interface ForeignInput {
  readonly name?: string | null;
  readonly label?: string | null;
  readonly expression?: string | null;
  readonly type: string;
  readonly unit?: string;
  /** The values that can occur: a unary test; null or missing when all can. */
  readonly allowed?: string | null;
  readonly domain?: string | null;
}

export interface ForeignType {
  readonly type: InputType;
  /** What can occur within the type: a declared domain may be a union, or leave out words of cells. */
  readonly allowed: UnaryTest;
}

type Kind = Exclude<Notation['kind'], 'money'>;

const kinds: Readonly<Record<string, Kind>> = {
  number: 'number',
  integer: 'number',
  date: 'date',
  time: 'time',
  dateTime: 'dateTime',
  dayTimeDuration: 'seconds',
  yearMonthDuration: 'months',
};

/**
 * The type of a column. Declared types are often missing or names of others, so cells decide where they
 * are clear. Words have no declared list as a rule: then those in the cells, and `more`, are all there are.
 */
export function foreignType(
  input: ForeignInput,
  cells: readonly string[],
  more: readonly string[] = [],
): ForeignType {
  const declared = withoutNull(input.allowed ?? input.domain ?? '');
  const kind = kindOf(input, [...cells, declared]);
  if (kind === 'boolean') {
    const values = ['no', 'yes'];
    return {
      type: { kind: 'enumerated', notation: 'boolean', values, ordered: false },
      allowed: anyTest,
    };
  }
  if (kind === 'words') return wordsType(declared, cells, more);
  const notation: Notation = kind === 'number' ? { kind, unit: undefined } : { kind };
  const step = input.type === 'integer' || kind === 'date' ? decimal(1n) : undefined;
  const open: InputType = { kind: 'ordered', notation, domain: everything, step: undefined };
  const allowed = declared === '' ? anyTest : readTest(declared, open);
  return { type: { ...open, domain: hullOf(allowed), step }, allowed };
}

/** A cell's test; throws what cannot be read. Null is no value, so a test of null alone holds none. */
export function readTest(cell: string, type: InputType): UnaryTest {
  const text = withoutNull(cell).replace(/,(?=\S)(?=(?:[^"]*"[^"]*")*[^"]*$)/g, ', ');
  if (text === 'not(null)') return anyTest;
  if (text === '') {
    return type.kind === 'enumerated'
      ? { kind: 'values', values: [] }
      : { kind: 'intervals', intervals: [] };
  }
  const open = type.kind === 'ordered' ? { ...type, domain: everything, step: undefined } : type;
  const read = parseUnaryTest(text, open);
  if ('test' in read) return read.test;
  const { unexpected, offset, length } = read.error;
  if (/^empty interval/.test(unexpected)) {
    // `[11..4]`, an error of its author to us, is to others a test that no value meets.
    const rest = `${text.slice(0, offset)}${text.slice(offset + length)}`.trim();
    return rest === 'not()'
      ? anyTest
      : readTest(rest.replace(/^,\s*|,\s*$/g, '').replace(/,\s*,/, ', '), type);
  }
  throw new Error(`${cell}: unexpected ${read.error.unexpected}`);
}

function kindOf({ type }: ForeignInput, cells: readonly string[]): Kind | 'words' | 'boolean' {
  const declared = kinds[type];
  if (declared && declared !== 'number') return declared;
  const told = cells.filter((cell) => !/^(-|null|)$/.test(cell.trim()));
  const all = (shape: RegExp): boolean => told.length > 0 && told.every((cell) => shape.test(cell));
  if (all(/^(not\()?\s*(true|false)/)) return 'boolean';
  if (all(/"/) && !told.some((cell) => /@|date|time|duration/.test(cell))) return 'words';
  if (all(/^[^"]*\d[^"]*$/)) return 'number';
  return type === 'boolean' ? 'boolean' : (declared ?? 'words');
}

function wordsType(
  declared: string,
  cells: readonly string[],
  more: readonly string[],
): ForeignType {
  const allowed = wordsIn([declared]);
  const found = [...new Set([...allowed, ...wordsIn(cells), ...more])];
  const values = found.length === 0 ? ['other'] : found;
  const type: InputType = { kind: 'enumerated', notation: 'words', values, ordered: true };
  const isNarrower = allowed.length > 0 && allowed.length < values.length;
  return { type, allowed: isNarrower ? { kind: 'values', values: [...allowed.keys()] } : anyTest };
}

function wordsIn(cells: readonly string[]): string[] {
  const literals = cells.flatMap((cell) => cell.match(/"(?:[^"\\]|\\.)*"/g) ?? []);
  return [...new Set(literals.map((literal) => JSON.parse(literal) as string))];
}

function withoutNull(cell: string): string {
  const parts = cell.split(/,(?=(?:[^"]*"[^"]*")*[^"]*$)/).map((part) => part.trim());
  return parts.length === 1 && parts[0] !== 'null'
    ? cell.trim()
    : parts.filter((part) => part !== 'null').join(', ');
}

function hullOf(test: UnaryTest): Interval {
  if (test.kind !== 'intervals') return everything;
  return { low: test.intervals[0]?.low, high: test.intervals.at(-1)?.high };
}
