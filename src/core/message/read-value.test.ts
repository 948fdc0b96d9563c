import { expect, test } from 'vitest';
import { variableSchema } from '../schemas/template.ts';
import { readValue } from './read-value.ts';

const pounds = { code: 'GBP', symbol: '£', minor: 2 };

function read(declaration: object, value: string) {
  const variable = variableSchema.parse({ label: 'Label', example: 'x', ...declaration });
  return readValue(variable, value, pounds);
}

test.each([
  [{ type: 'text' }, 'anything'],
  [{ type: 'text', pattern: '[A-Z]{2}-\\d{6}' }, 'AB-123456'],
  [{ type: 'name' }, 'Łukasz'],
  [{ type: 'date' }, '2028-02-29'],
  [{ type: 'number', min: 1, max: 3 }, '2'],
  [{ type: 'money' }, '£12.50'],
  [{ type: 'choice', options: ['one', 'two'] }, 'two'],
  [{ type: 'choice', options: { short: 'the long words', other: 'others' } }, 'short'],
])('%o takes %s', (declaration, value) => {
  expect(read(declaration, value)).toEqual({ ok: true });
});

test.each([
  [{ type: 'text', pattern: '[A-Z]{2}' }, 'ABC', 'text that matches [A-Z]{2}'],
  [{ type: 'name' }, '12345', 'a name such as Ms Okafor'],
  [{ type: 'date' }, '2026-02-29', 'a day such as 2026-12-01'],
  [{ type: 'date' }, 'tomorrow', 'a day such as 2026-12-01'],
  [{ type: 'number' }, 'three', 'a number'],
  [{ type: 'number', min: 1 }, '0', 'a number from 1'],
  [{ type: 'number', max: 3 }, '4', 'a number up to 3'],
  [{ type: 'money' }, '12 pounds', 'an amount such as £25'],
  [{ type: 'choice', options: ['one', 'two'] }, 'three', 'one of its options: one, two'],
])('%o refuses %s', (declaration, value, expected) => {
  expect(read(declaration, value)).toEqual({ ok: false, expected });
});
