import { expect, test } from 'vitest';
import { carryOn, readCarried } from './carried.ts';
import { fillTemplate, saysNothing } from './fill.ts';
import type { DeskTemplate } from './model.ts';
import { caseNotes } from './notes.ts';

const earlier = {
  said: {
    title: 'What did they say',
    href: '/trees/said/',
    answers: {
      'what.late': { question: 'What?', label: 'It is late', facts: { severity: 'major' } },
      'who.they': { question: 'Who?', label: 'They', facts: {} },
    },
  },
};

test('answers of earlier trees come along by id, and each can be changed where it was given', () => {
  const via = carryOn('', 'said', [
    { question: 'what', answer: 'late' },
    { question: 'who', answer: 'they' },
  ]);
  expect(via).toBe('said:what.late~who.they');
  const { answers, dropped } = readCarried(via, earlier);
  expect(dropped).toBe(0);
  expect(answers.map(({ label }) => label)).toEqual(['It is late', 'They']);
  expect(answers[1]?.href).toBe('/trees/said/?a=what.late~who.they&change=who');
  expect(carryOn(via, 'late', [{ question: 'q', answer: 'a' }])).toBe(`${via};late:q.a`);
});

test('what no earlier tree knows is dropped and counted', () => {
  const read = readCarried('said:what.late~what.gone;__proto__:a.b;other:x.y', earlier);
  expect(read.via).toBe('said:what.late');
  expect(read.dropped).toBe(3);
});

const template: DeskTemplate = {
  title: 'Credit',
  href: '/templates/credit/',
  wordings: {
    email: ['You waited {days} until {newDay}.', '{amount} for {orderNumber}, {cause}.'],
  },
  variables: {
    days: { label: 'Days', type: 'number', unit: ['day', 'days'] },
    newDay: { label: 'New day', type: 'date' },
    amount: { label: 'Amount', type: 'compensation', from: ['delivery', 'amount'] },
    orderNumber: { label: 'Order number', type: 'text' },
    cause: { label: 'Cause', type: 'choice', options: { snow: 'because of the snow' } },
  },
};
const values = {
  facts: { days: '2', newDay: '2026-12-01', cause: 'snow' },
  locale: 'en-GB',
  amountOf: () => '£10',
};

test('gaps are filled where the names match, in the words of their types; the others stay gaps', () => {
  const text = fillTemplate(template, 'email', values)
    .map((parts) => parts.map((part) => ('gap' in part ? `<${part.gap}>` : part.words)).join(''))
    .join('\n');
  expect(text).toBe(
    'You waited 2 days until Tuesday 1 December.\n£10 for <Order number>, because of the snow.',
  );
  expect(fillTemplate(template, 'phone', values)).toEqual([]);
});

test('a template whose amount is none is not used', () => {
  expect(saysNothing(template, values)).toBe(false);
  expect(saysNothing(template, { ...values, amountOf: () => undefined })).toBe(false);
  expect(saysNothing(template, { ...values, amountOf: () => 'none' })).toBe(true);
});

test('the case notes say the path, what is known, the amounts and the versions', () => {
  const notes = caseNotes({
    tree: 'Late delivery',
    version: 'reviewed 2026-11-17',
    path: [{ question: 'Late?', answer: 'Yes' }],
    outcome: 'Own it',
    facts: ['Fault: ours'],
    amounts: ['Delivery\nCredit: £10'],
    address: 'https://x/trees/late/?a=late.yes',
  });
  expect(notes).toBe(`Late? Yes
Outcome: Own it
Known: Fault: ours

Delivery
Credit: £10

By the tree: Late delivery, reviewed 2026-11-17
https://x/trees/late/?a=late.yes`);
});
