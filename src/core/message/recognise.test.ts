import fc from 'fast-check';
import { expect, test } from 'vitest';
import { setting, variableOf } from './message.test-data.ts';
import { recognise } from './recognise.ts';

const variables = {
  customerName: variableOf({ type: 'name', label: 'Customer’s name' }),
  orderNumber: variableOf({ type: 'text', label: 'Order number', pattern: '[A-Z]{2}-\\d{6}' }),
  item: variableOf({ type: 'text', label: 'What is late' }),
  promisedDay: variableOf({ type: 'date', label: 'The day we promised', promise: false }),
  newDay: variableOf({ type: 'date', label: 'The new day', promise: true }),
  paid: variableOf({ type: 'money', label: 'What they paid' }),
  daysLate: variableOf({ type: 'number', label: 'Days late', unit: ['day', 'days'] }),
  payTo: variableOf({
    type: 'choice',
    label: 'How they paid',
    options: [
      { label: 'card', words: 'the card you paid with' },
      { label: 'PayPal', words: 'your PayPal account' },
    ],
  }),
  agentName: variableOf({ type: 'name', label: 'Your name', scope: 'agent' }),
};

const read = (text: string) => recognise(text, variables, setting);

test('what a case holds goes where only it can be meant', () => {
  const found = read(
    'From: Ms Ada Okafor <ada@example.com>\r\nOrder AB-214377, £424.00, paid with PayPal.\nPromised for 17 November. It is 3 days late now.',
  );
  expect(found).toEqual({
    customerName: 'Ms Ada Okafor',
    orderNumber: 'AB-214377',
    promisedDay: '2026-11-17',
    paid: '£424',
    daysLate: '3',
    payTo: 'PayPal',
  });
});

test('a labelled line says what it is', () => {
  expect(read('What is late: washing machine\norder number = ab-214377')).toEqual({
    item: 'washing machine',
    orderNumber: 'AB-214377',
  });
});

test('nothing is guessed between two', () => {
  expect(read('AB-214377 or AB-214378? Card or PayPal? £3 and £4')).toEqual({});
  expect(read('Ms Okafor and Mr Bell')).toEqual({});
});

test('a promise, an amount of policy and the agent’s own name never come from a text', () => {
  expect(read('The new day: 2026-12-01\nYour name: Priya')).toEqual({ promisedDay: '2026-12-01' });
});

test('whatever is pasted, it never throws, and what it finds reads as a value', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
      for (const record of Object.values(read(text))) expect(record).not.toMatch(/[\n\u202E]/);
    }),
  );
});
