import { printUnaryTest } from '../../unary-tests/print.ts';
import type { DecisionTable } from '../model.ts';
import type { Axis } from './axis.ts';
import type { Gap } from './gaps.ts';

/** The cases in words: `days late 4 to 60 with customer standing new`; cut off after `most` characters. */
export function gapInWords(gap: Gap, axes: readonly Axis[], most: number): string {
  const parts = axes.flatMap(({ input }, column) => {
    const test = gap.tests[column];
    if (!test || test.kind === 'any') return [];
    return `${uncapitalised(input.label)} ${printUnaryTest(test, input.type)}`;
  });
  if (parts.length === 0) return 'any case';
  let words = parts[0] ?? '';
  if (words.length > most) return `some cases of ${uncapitalised(labelOf(axes))}`.slice(0, most);
  for (const part of parts.slice(1)) {
    const longer = `${words} with ${part}`;
    if (longer.length > most - 2) return `${words} …`;
    words = longer;
  }
  return words;
}

/** The missing row, ready to paste: its outputs say `none` until somebody decides. */
export function missingRow(gap: Gap, axes: readonly Axis[], table: DecisionTable): string {
  const tests = axes.map(({ input }, column) =>
    pasteable(printUnaryTest(gap.tests[column] ?? { kind: 'any' }, input.type)),
  );
  return `| ${[...tests, ...table.outputs.map(() => 'none')].join(' | ')} |`;
}

/** `Days late` as it reads within a sentence; `VIP status` stays. */
export function uncapitalised(label: string): string {
  return /^\p{Lu}\p{Ll}/u.test(label) ? label.charAt(0).toLowerCase() + label.slice(1) : label;
}

/** In code marks when Markdown would read something else in it. */
export function pasteable(cell: string): string {
  const text = cell.replace(/\|/g, '\\|');
  return /[<{*_`\\]/.test(text) ? `\`${text}\`` : text;
}

function labelOf(axes: readonly Axis[]): string {
  return axes[0]?.input.label ?? 'the table';
}
