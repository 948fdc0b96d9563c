import { expect, test } from 'vitest';
import { closest } from './closest.ts';

test.each([
  ['order_no', ['orderNumber', 'newDate'], undefined],
  ['order_number', ['orderNumber', 'newDate'], 'orderNumber'],
  ['order-numer', ['orderNumber', 'newDate'], 'orderNumber'],
  ['Order Number', ['orderNumber'], 'orderNumber'],
  ['takse', ['title', 'takes', 'tasks'], 'takes'],
  ['name', ['orderNumber', 'customerName'], 'customerName'],
  ['colour', ['title', 'owner'], undefined],
  ['a', ['b'], 'b'],
  ['x', [], undefined],
])('for %s among %j it is %s', (word, candidates, expected) => {
  expect(closest(word, candidates)).toBe(expected);
});
