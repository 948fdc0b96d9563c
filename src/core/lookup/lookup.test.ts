import { expect, test } from 'vitest';
import { matrixText } from '../decision-table/table.test-data.ts';
import { addressOf, givenIn, versionNote } from './address.ts';
import { answerOf, approversFor } from './answer.ts';
import { askedOf } from './asked.ts';
import { factsOf, readField } from './given.ts';
import { DELIVERY, lookupOf, typed } from './lookup.test-data.ts';
import { neighboursOf } from './neighbours.ts';
import { receiptOf } from './receipt.ts';
import { sourcesOf } from './reverse.ts';

const model = lookupOf(DELIVERY);
const late = { daysLate: '9', fault: 'ours', price: '389', fee: '35' };

test.each([
  ['daysLate', '5', '5', '5 days'],
  ['daysLate', ' 1 day', '1', '1 day'],
  ['price', '£1,250.50', '1250.50', '£1250.50'],
  ['standing', 'loyal', 'loyal', 'loyal'],
])('reads the field %s: %s', (key, text, fact, words) => {
  expect(readField(model, key, text)).toEqual({ known: { fact, words, exact: true } });
});

test.each([
  ['daysLate', '61'],
  ['daysLate', '2.5'],
  ['daysLate', 'two'],
  ['daysLate', '-1'],
  ['price', '£2000.01'],
  ['price', '1,25'],
  ['standing', 'old'],
])('says what %s takes instead of %s', (key, text) => {
  expect(readField(model, key, text)).toEqual({
    problem: `Expected ${model.inputs.find((input) => input.key === key)?.takes ?? ''}`,
  });
});

test('an empty field is no mistake', () => {
  expect(readField(model, 'daysLate', ' ')).toBeUndefined();
});

test('only what can still change the answer is asked', () => {
  expect(askedOf(model, {}).missing).toEqual(['daysLate', 'fault', 'standing', 'price', 'fee']);
  expect(askedOf(model, typed(model, { daysLate: '2' })).missing).toEqual([
    'fault',
    'standing',
    'fee',
  ]);
  const settled = askedOf(model, typed(model, { daysLate: '2', fault: 'customer' }));
  expect(settled.missing).toEqual([]);
  expect(settled.spare).toEqual(['daysLate', 'standing', 'price', 'fee']);
});

test('the field that was just filled stays, though the others make it needless', () => {
  const given = typed(model, { fault: 'customer', daysLate: '2' });
  expect(Object.keys(askedOf(model, given, 'daysLate').given)).toContain('daysLate');
});

test('each amount shows as soon as it is certain', () => {
  const { outcomes, hits, goodwill } = answerOf(
    model,
    typed(model, { daysLate: '2', fault: 'ours', standing: 'loyal' }),
  );
  expect(outcomes.map(({ words, waitsFor }) => [words, ...waitsFor])).toEqual([
    ['100% of delivery charge', 'Delivery charge'],
    ['£10'],
    ['free delivery'],
  ]);
  expect(hits).toEqual([3]);
  expect(goodwill).toBe(1000n);
});

test('every row says whether it applies, and the first input that does not fit', () => {
  const { rows } = answerOf(model, typed(model, { daysLate: '2', fault: 'ours' }));
  expect(rows).toEqual([
    { kind: 'out', label: 'Fault', asks: 'customer', is: 'ours' },
    { kind: 'out', label: 'Days late', asks: '0 days', is: '2 days' },
    { kind: 'open' },
    { kind: 'open' },
    { kind: 'out', label: 'Days late', asks: 'over 3 days', is: '2 days' },
  ]);
});

test('who may approve is who may grant the sum of the goodwill, what is owed left out', () => {
  const { goodwill = 0n } = answerOf(model, typed(model, late));
  expect(goodwill).toBe(3890n);
  expect(approversFor(model, goodwill).map(({ title }) => title)).toEqual(['Team lead']);
  expect(approversFor(model, 3000n).map(({ title }) => title)).toEqual(['Agent', 'Team lead']);
});

test('the neighbouring case of each input says what it would change', () => {
  expect(neighboursOf(model, typed(model, late))).toEqual([
    {
      label: 'Days late',
      words: '1 to 3 days',
      changes: [
        ['Goodwill', 'depends on Customer standing'],
        ['Or instead', 'free delivery'],
      ],
      row: undefined,
    },
    {
      label: 'Fault',
      words: 'customer',
      changes: [
        ['Charge back', 'none'],
        ['Goodwill', 'none'],
        ['Or instead', 'a new day'],
      ],
      row: 0,
    },
  ]);
});

test('a neighbour of what an amount is worked out from is one value, not a band', () => {
  const perDay = lookupOf(
    matrixText({
      inputs: "a: { type: number, label: A, unit: day, domain: '[0..9]', step: 1 }",
      table:
        '| A | Credit |\n|---|---|\n| up to 4 | £1 per day of a |\n| over 4 | £2 per day of a |',
    }),
  );
  expect(neighboursOf(perDay, typed(perDay, { a: '7' }))).toEqual([
    { label: 'A', words: '4 days', changes: [['Credit', '£4']], row: 0 },
  ]);
});

test('when the first row that fits is certain, nothing below it is asked for', () => {
  const first = lookupOf(
    matrixText({
      inputs: `a: { type: number, label: A, domain: '[0..9]', step: 1 }
        b: { type: boolean, label: B }`,
      more: 'hitPolicy: first',
      table:
        '| A | B | Credit |\n|---|---|---|\n| 3 | any | £1 |\n| any | yes | £2 |\n| otherwise | otherwise | £3 |',
    }),
  );
  expect(askedOf(first, typed(first, { a: '3' })).missing).toEqual([]);
  expect(askedOf(first, typed(first, { a: '4' })).missing).toEqual(['b']);
});

test('an amount leads to the rows that give it, those that always do first', () => {
  expect(sourcesOf(model, '£5')).toEqual([
    { rows: [2], output: 'Goodwill', always: true, gives: '£5', when: '' },
    {
      rows: [2, 3, 4],
      output: 'Charge back',
      always: false,
      gives: '100% of delivery charge',
      when: 'Delivery charge £5',
    },
  ]);
  expect(sourcesOf(model, '60.00')?.map(({ when }) => when)).toEqual([
    'Delivery charge £60',
    'Price £599.95 to £2000',
  ]);
  expect(sourcesOf(model, '500')).toEqual([]);
  expect(sourcesOf(model, '0')).toBeUndefined();
  expect(sourcesOf(model, '5.001')).toBeUndefined();
});

test('an address holds options and bands, and no number that was typed', () => {
  const address = addressOf(model, typed(model, { ...late, daysLate: '9' }));
  expect(address).toBe('?daysLate=4-to-60-days&fault=ours');
  const given = givenIn(model, new Map([...new URLSearchParams(address)]));
  expect(factsOf(given)).toEqual({ daysLate: '4', fault: 'ours' });
  expect(given['daysLate']).toEqual({ fact: '4', words: '4 to 60 days', exact: false });
  expect(addressOf(model, given)).toBe(address);
});

test('an address that does not fit the table is left out', () => {
  const query = new Map([
    ['daysLate', '9'],
    ['fault', 'nobody'],
    ['price', '389'],
  ]);
  expect(givenIn(model, query)).toEqual({});
});

test('the version of a receipt is known again, or said to have changed', () => {
  const { hash } = model.version;
  expect(versionNote(model, new Map([['v', hash]]), '')?.kind).toBe('same');
  expect(versionNote(model, new Map(), `#v-${hash}`)?.kind).toBe('same');
  expect(versionNote(model, new Map([['v', '00000000']]), '')?.kind).toBe('lost');
  expect(versionNote(model, new Map([['v', 'nonsense']]), '')).toBeUndefined();
  const others = [{ hash: '12345678', href: '/x/', from: '2025-01-01', until: undefined }];
  expect(versionNote({ ...model, others }, new Map([['v', '12345678']]), '')).toEqual({
    kind: 'other',
    hash: '12345678',
    href: '/x/',
  });
  expect(versionNote({ ...model, past: ['12345678'] }, new Map([['v', '12345678']]), '')).toEqual({
    kind: 'past',
    hash: '12345678',
    href: '/compensation/delivery/12345678/',
  });
});

test('a receipt says the facts, the row, the amounts, who may approve and the version', () => {
  const given = typed(model, late);
  const receipt = receiptOf(model, { given, answer: answerOf(model, given) }, 'https://care');
  expect(receipt).toBe(
    [
      'Late deliveries',
      'Days late: 9 days',
      'Fault: ours',
      'Price: £389',
      'Delivery charge: £35',
      'Row 5: When days late is over 3 days and fault is not customer',
      'Charge back (owed): £35',
      'Goodwill: £38.90',
      'Or instead: none',
      'May approve £38.90 alone: Team lead (up to £75)',
      `Policy: version ${model.version.hash}`,
      `https://care/compensation/delivery/${model.version.hash}/#row-over-3-not-customer-any`,
    ].join('\n'),
  );
});

test('there is no receipt while something is open', () => {
  const given = typed(model, { daysLate: '9', fault: 'ours' });
  expect(receiptOf(model, { given, answer: answerOf(model, given) }, '')).toBeUndefined();
});

test('the version changes with an amount and a limit, not with the words around the table', () => {
  expect(lookupOf(`${DELIVERY}\nMore words.\n`).version).toEqual(model.version);
  expect(lookupOf(DELIVERY.replace('| £5 ', '| £6 ')).version).not.toEqual(model.version);
});
