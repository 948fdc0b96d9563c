import { expect, test } from 'vitest';
import { emptyContact } from '../contact/model.ts';
import { messageCase, type MessageModels } from './case.ts';
import type { MessageTemplate } from './client-model.ts';
import { held, setting, template } from './message.test-data.ts';
import { spokenOf, stopsSpeech } from './spoken.ts';

const [order] = template.wordings.email!;
const aloud: MessageTemplate = { ...template, wordings: { phone: [order!] } };
const models: MessageModels = {
  templates: [aloud],
  matrices: {},
  organisation: {
    name: 'Harbour & Pine',
    locale: 'en-GB',
    currency: setting.currency,
    channels: [{ id: 'phone', label: 'Phone', spoken: true }],
    roles: [],
  },
};

function onThePhone(texts: Readonly<Record<string, string>>) {
  const contact = { ...emptyContact('1', setting.now), values: held(texts) };
  return messageCase({ models, contact, agent: {}, channel: 'phone', setting });
}

test('words are noted as said with the promise that is in them', () => {
  const one = onThePhone({ customerName: 'Ms Okafor', newDay: '2026-11-26' });
  expect(stopsSpeech(one)).toEqual([]);
  expect(spokenOf(models, one)).toEqual({
    notes: [
      { kind: 'said', what: 'Sorry', channel: 'Phone' },
      { kind: 'promised', what: 'New day', day: '2026-11-26' },
    ],
    say: 'Noted: said to Ms Okafor. Promised: New day, Thursday 26 November 2026.',
  });
});

test('what is empty stops nothing, and a promise without a day is named', () => {
  const one = onThePhone({});
  expect(stopsSpeech(one)).toEqual([]);
  expect(spokenOf(models, one)).toEqual({
    notes: [{ kind: 'said', what: 'Sorry', channel: 'Phone' }],
    say: 'Noted: said. Left empty, so not in the notes: new day.',
  });
});

test('a promise for a day that is over must not be noted', () => {
  expect(stopsSpeech(onThePhone({ newDay: '2026-11-24' })).map(({ kind }) => kind)).toEqual([
    'past',
  ]);
});
