import { describe, expect, test } from 'vitest';
import { matrixFile } from '../scripts/import/dmn.ts';
import type { DmnTable } from '../scripts/import/dmn/dmn-table.ts';
import { checkContent } from '../src/checks/check-content.ts';
import { evaluateTable } from '../src/core/decision-table/evaluate.ts';
import { sampleRoot, sampleToday } from '../src/rules/sample-root.ts';

const files = Object.entries(sampleRoot).map(([path, text]) => ({ path, text }));
const keeping = {
  owner: 'care',
  today: sampleToday,
  currency: { code: 'GBP', symbol: '£', minor: 2 },
} as const;

const input = (expression: string, type: string) => ({ expression, type, label: null });
const rules = (...cells: readonly (readonly [test: string, output: string])[]) =>
  cells.map(([test, output]) => ({ tests: [test], outputs: [output] }));

const delay: DmnTable = {
  name: 'Refund',
  hitPolicy: 'UNIQUE',
  inputs: [input('Delay', 'dayTimeDuration')],
  outputs: [{ name: 'Refund' }],
  rules: rules(
    ['< duration("PT30M")', '0'],
    ['[duration("PT30M")..duration("PT2H"))', '5'],
    ['>= @"PT2H"', '12.50'],
  ),
};

test('a span of time becomes a number with the largest unit that keeps its values whole', () => {
  const { text, table } = imported(delay);
  expect(text).toMatch(/delay:\n +type: number\n +label: Delay\n +unit: minute\n/);
  expect(text).toMatch(/\| \[30\.\.120\) +\| £5 \|/);
  expect(evaluateTable(table, { delay: '119.5' }).outputs).toEqual({ refund: { amount: 500n } });
  expect(evaluateTable(table, { delay: '120' }).outputs).toEqual({ refund: { amount: 1250n } });
});

test('years and months are months, a time of day is its minutes after midnight', () => {
  const age = { ...delay, inputs: [input('Age', 'yearMonthDuration')] };
  const months = { ...age, rules: rules(['<= @"P1Y6M"', '5'], ['> @"P1Y6M"', '0']) };
  expect(imported(months).text).toMatch(/unit: month\n[^]*\| up to 18 /);
  const clock = { ...delay, inputs: [input('Call', 'time')] };
  const times = { ...clock, rules: rules(['< @"08:30:00"', '5'], ['>= @"08:30:00"', '0']) };
  expect(imported(times).text).toMatch(/Call \(minutes after midnight\)[^]*\| under 510 /);
});

test('the words of all rules that apply are one output, in the order that the policy asks for', () => {
  const words: DmnTable = {
    ...delay,
    hitPolicy: 'OUTPUT ORDER',
    inputs: [input('Days', 'number')],
    outputs: [{ name: 'Gesture', values: '"a call", "a card"' }],
    rules: rules(['>= 1', '"a card"'], ['>= 3', '"a call"'], ['< 1', 'null']),
  };
  const { table, text } = imported(words);
  expect(text).toContain('hitPolicy: collect sum');
  expect(evaluateTable(table, { days: '3' }).outputs).toEqual({
    gesture: { words: ['a call', 'a card'] },
  });
  const inRows = imported({ ...words, hitPolicy: 'RULE ORDER' }).table;
  expect(evaluateTable(inRows, { days: '3' }).outputs?.['gesture']?.words).toEqual([
    'a card',
    'a call',
  ]);
});

describe('what a matrix cannot carry is refused with the reason', () => {
  const days = { ...delay, inputs: [input('Days', 'number')] };
  const two = { outputs: [{ name: 'a' }, { name: 'b' }] };
  const refused: readonly (readonly [string, DmnTable, RegExp])[] = [
    [
      'a cell that names another input',
      { ...days, rules: rules(['> limit', '5']) },
      /compares an input with fixed values, never with another one/,
    ],
    [
      'a count',
      { ...days, hitPolicy: 'COLLECT', aggregation: 'COUNT', rules: rules(['> 3', '5']) },
      /counts the rules that apply/,
    ],
    [
      'a list of amounts',
      { ...days, hitPolicy: 'RULE ORDER', rules: rules(['> 3', '5']) },
      /gives a list of values \(RULE ORDER\)/,
    ],
    [
      'a list of several outputs',
      {
        ...days,
        ...two,
        hitPolicy: 'COLLECT',
        rules: [{ tests: ['> 3'], outputs: ['"x"', '"y"'] }],
      },
      /gives several outputs for each rule/,
    ],
    [
      'a day with a time of day',
      {
        ...delay,
        inputs: [input('Sent', 'dateTime')],
        rules: rules(['< @"2026-01-01T10:00:00"', '5']),
      },
      /Sent is a day with a time of day/,
    ],
    [
      'an output that is worked out',
      { ...days, rules: rules(['> 3', 'price * 0.1 + fee']) },
      /A formula is written in words in the matrix/,
    ],
  ];

  test.each(refused)('%s', (_, table, reason) => {
    expect(() => matrixFile(table, keeping, files)).toThrow(reason);
  });
});

function imported(dmn: DmnTable) {
  const file = matrixFile(dmn, keeping, files);
  const { corpus, findings } = checkContent([...files, file], { today: sampleToday });
  const own = findings.filter(({ file: path, level }) => path === file.path && level === 'error');
  expect(own.map(({ ruleId, reason }) => `${ruleId} ${reason}`)).toEqual([]);
  const entry = corpus?.entries.compensation.find(({ path }) => path === file.path);
  return { text: file.text, table: entry!.table };
}
