import { complement, uniteIntervals } from './intervals.ts';
import { readItem } from './item.ts';
import { describeValue } from './describe.ts';
import { optionHere } from './options.ts';
import { anyTest, type InputType, type Interval, type UnaryTest } from './model.ts';
import { positionsIn } from './positions.ts';
import {
  CellSyntaxError,
  failHere,
  isAtEnd,
  rejectLong,
  takeSymbol,
  takeWords,
  type Scanner,
} from './scanner.ts';
import { pluralOf } from './units.ts';
import { valueWithin } from './values.ts';

/**
 * S-FEEL and plain words in one grammar:
 *
 *     cell  := 'any' | '-' | 'not' item | 'not' '(' list ')' | list
 *     list  := item (',' item)*
 *     item  := comparison value | bracket value '..' value bracket | value ('to' value | 'or more')?
 *
 * An option that stands at a place is read before a keyword: `not delivered` may be one.
 */
export function readCell(scanner: Scanner, type: InputType): UnaryTest {
  if (isAtEnd(scanner)) failBlank(type);
  rejectLong(scanner);
  if (/^\s*(?:any|-)\s*$/.test(scanner.text)) return anyTest;
  const isNegated = !startsWithOption(scanner, type) && takeWords(scanner, 'not');
  const intervals = isNegated ? complement(readNegated(scanner, type)) : readList(scanner, type);
  if (!isAtEnd(scanner)) failAfterItem(scanner, type, isNegated);
  return testOf(uniteIntervals(intervals), scanner.text, type);
}

function readNegated(scanner: Scanner, type: InputType): readonly Interval[] {
  if (!takeSymbol(scanner, '(')) return readItem(scanner, type);
  const list = readList(scanner, type);
  if (!takeSymbol(scanner, ')')) failHere(scanner, [')'], isAtEnd(scanner) ? ')' : undefined);
  return list;
}

function readList(scanner: Scanner, type: InputType): readonly Interval[] {
  const intervals = [...readItem(scanner, type)];
  while (takeSymbol(scanner, ',')) intervals.push(...readItem(scanner, type));
  return intervals;
}

function testOf(intervals: readonly Interval[], text: string, type: InputType): UnaryTest {
  if (type.kind === 'enumerated') {
    const values = positionsIn(intervals, type);
    return values.length === 0 ? failNothing(text, type) : { kind: 'values', values };
  }
  if (!intervals.some((interval) => valueWithin(interval, type) !== undefined)) {
    failNothing(text, type);
  }
  const [first] = intervals;
  return first && !first.low && !first.high ? anyTest : { kind: 'intervals', intervals };
}

function startsWithOption(scanner: Scanner, type: InputType): boolean {
  return type.kind === 'enumerated' && optionHere({ ...scanner }, type) !== undefined;
}

function failBlank(type: InputType): never {
  throw new CellSyntaxError({
    offset: 0,
    length: 0,
    unexpected: 'blank cell',
    expected: ['any', describeValue(type)],
    replacement: 'any',
  });
}

function failAfterItem(scanner: Scanner, type: InputType, isNegated: boolean): never {
  const here = scanner.text.slice(scanner.at);
  if (isNegated) return failHere(scanner, ['the end of the cell, or brackets after “not”']);
  if (/^[-–—]/.test(here)) return failHere(scanner, ['“to”'], ' to ');
  if (here.startsWith('..'))
    return failHere(scanner, ['“to”, or brackets around the two ends'], ' to ');
  if (/^\+\s*$/.test(here)) return failHere(scanner, ['“or more”'], ' or more');
  if (/^;/.test(here)) return failHere(scanner, ['a comma'], ',');
  const unit =
    type.kind === 'ordered' && type.notation.kind === 'number' ? type.notation.unit : undefined;
  const isWord = unit !== undefined && /^\p{L}/u.test(here);
  return failHere(scanner, [
    `${isWord ? `${pluralOf(unit)}, ` : ''}a comma or the end of the cell`,
  ]);
}

function failNothing(text: string, type: InputType): never {
  const cell = text.trim();
  throw new CellSyntaxError({
    offset: text.indexOf(cell),
    length: cell.length,
    unexpected: `“${cell}”`,
    expected: [`a test that some value meets, such as ${describeValue(type)}`],
  });
}
