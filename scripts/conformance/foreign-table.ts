import type { DecisionTable, TableInput, TableRule } from '../../src/core/decision-table/model.ts';
import { intersectUnaryTests } from '../../src/core/unary-tests/intersect.ts';
import { complement, contains } from '../../src/core/unary-tests/intervals.ts';
import {
  anyTest,
  type InputType,
  type Interval,
  type UnaryTest,
} from '../../src/core/unary-tests/model.ts';
import { bareRule, bareTable } from '../bare-table.ts';
import { foreignType, readTest, type ForeignInput } from './foreign-types.ts';

/** A decision table as others write it: S-FEEL cells, inputs that say little of their types. */
export interface ForeignTable {
  readonly inputs: readonly ForeignInput[];
  readonly rules: readonly { readonly tests: readonly string[] }[];
}

export interface ReadTable {
  /** Its inputs are `i0`, `i1`, …; its rules `r1`, `r2`, … and say their own number. */
  readonly table: DecisionTable;
  /** Rules for what the declared values leave out of the table's domains: no gap can be there. */
  readonly holes: readonly TableRule[];
}

/**
 * Reads a foreign table with the reader of our own cells; throws what it cannot read.
 * @param words more values of each column, such as those of the cases to be decided.
 */
export function readForeignTable(
  foreign: ForeignTable,
  words: readonly (readonly string[])[] = [],
): ReadTable {
  const types = foreign.inputs.map((input, column) => {
    const cells = foreign.rules.map(({ tests }) => tests[column] ?? '-');
    return foreignType(input, cells, words[column]);
  });
  const inputs = foreign.inputs.map((input, column) => inputOf(input, column, types[column]?.type));
  const rules = foreign.rules.map(({ tests }, index) =>
    bareRule(
      `r${String(index + 1)}`,
      types.map(({ type, allowed }, column) =>
        clipped(readTest(tests[column] ?? '-', type), allowed, type),
      ),
    ),
  );
  const holes = types.flatMap(({ type, allowed }, column) => {
    const test = outsideOf(allowed, type);
    return test
      ? [
          bareRule(
            'hole',
            types.map((_, other) => (other === column ? test : anyTest)),
          ),
        ]
      : [];
  });
  return { table: bareTable(inputs, rules), holes };
}

/** The number of a rule, from 1. */
export function numberOf({ id }: TableRule): number {
  return Number(id.slice(1));
}

function inputOf(foreign: ForeignInput, column: number, type: InputType | undefined): TableInput {
  const key = `i${String(column)}`;
  const label = foreign.label ?? foreign.name ?? foreign.expression ?? key;
  if (!type) throw new Error(`No type of ${label}`);
  return { key, label, type, declared: { type: 'number', label, domain: '>= 0' }, column };
}

function clipped(test: UnaryTest, allowed: UnaryTest, type: InputType): UnaryTest {
  const within = intersectUnaryTests(test, allowed) ?? readTest('null', type);
  const [domain, more] = allowed.kind === 'intervals' ? allowed.intervals : [];
  const isWhole = allowed.kind === 'any' || (domain !== undefined && more === undefined);
  // One interval is the domain itself: a test whose ends lie inside needs no other words.
  return isWhole && isInside(test, domain) ? test : within;
}

function isInside(test: UnaryTest, domain: Interval | undefined): boolean {
  if (test.kind !== 'intervals' || !domain) return true;
  return test.intervals.every((each) =>
    [each.low, each.high].every((end) => !end || contains(domain, end.at)),
  );
}

/** What the type could hold and the declared values leave out. */
function outsideOf(allowed: UnaryTest, type: InputType): UnaryTest | undefined {
  if (allowed.kind === 'any') return undefined;
  if (allowed.kind === 'intervals') {
    if (allowed.intervals.length < 2) return undefined;
    return { kind: 'intervals', intervals: complement(allowed.intervals) };
  }
  const all = type.kind === 'enumerated' ? [...type.values.keys()] : [];
  return { kind: 'values', values: all.filter((value) => !allowed.values.includes(value)) };
}
