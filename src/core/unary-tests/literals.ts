import { parseDay } from '../dates.ts';
import type { Decimal } from '../decimal.ts';
import { describeValue } from './describe.ts';
import { feelFunctions, parseTemporal, type TemporalKind } from './feel-literals.ts';
import type { InputType, OrderedType, Point } from './model.ts';
import { readMoney, readNumber } from './numbers.ts';
import { quotedPattern, readOption, unquote } from './options.ts';
import {
  CellSyntaxError,
  endOfLast,
  failHere,
  takePattern,
  takeSymbol,
  takeWords,
  type Scanner,
} from './scanner.ts';

/** Reads one value of the column; an enumeration's value is the number of its position. */
export function readValue(scanner: Scanner, type: InputType): Point {
  if (type.kind === 'enumerated') return readOption(scanner, type);
  const { notation } = type;
  if (notation.kind === 'number') return readNumber(scanner, type, notation.unit);
  if (notation.kind === 'money') return readMoney(scanner, type, notation.currency);
  if (notation.kind !== 'text') return readTemporal(scanner, type, notation.kind);
  const match = takePattern(scanner, quotedPattern);
  return match ? unquote(match[1] ?? '') : failHere(scanner, [describeValue(type)]);
}

/** `2026-04-01`, or FEEL's `date("2026-04-01")` and `@"2026-04-01"`. */
function readTemporal(scanner: Scanner, type: OrderedType, kind: TemporalKind): Decimal {
  const start = scanner.at;
  const bare = kind === 'date' ? takePattern(scanner, /\d{4}-\d\d-\d\d(?!\d)/y) : undefined;
  const text = bare?.[0] ?? readFeelText(scanner, feelFunctions[kind]);
  if (text === undefined) return failHere(scanner, [describeValue(type)]);
  const read = parseTemporal(text, kind);
  if (read) return read;
  const near = kind === 'date' ? lastDayBefore(text) : undefined;
  throw new CellSyntaxError({
    offset: start,
    length: endOfLast(scanner) - start,
    unexpected: `“${text}”`,
    expected: [kind === 'date' ? 'a day of the calendar' : describeValue(type)],
    ...(near === undefined ? {} : { replacement: near }),
  });
}

function readFeelText(scanner: Scanner, name: string): string | undefined {
  if (takeSymbol(scanner, '@')) return takePattern(scanner, quotedPattern)?.[1];
  if (!takeWords(scanner, name)) return undefined;
  if (!takeSymbol(scanner, '(')) return failHere(scanner, ['(']);
  const text = takePattern(scanner, quotedPattern)?.[1];
  if (!takeSymbol(scanner, ')')) return failHere(scanner, [')']);
  return text;
}

/** The last real day before one that does not exist: 2026-02-30 → 2026-02-28. */
function lastDayBefore(text: string): string | undefined {
  const month = text.slice(0, 8);
  return ['31', '30', '29', '28']
    .map((day) => month + day)
    .find((day) => day < text && parseDay(day) !== undefined);
}
