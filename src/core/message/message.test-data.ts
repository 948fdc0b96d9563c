import type { Held } from '../contact/model.ts';
import type { MessageTemplate, MessageVariable } from './client-model.ts';
import type { Filling } from './gaps.ts';
import type { Setting } from './setting.ts';

/** A Wednesday afternoon. */
export const setting: Setting = {
  locale: 'en-GB',
  currency: { code: 'GBP', symbol: '£', minor: 2 },
  today: '2026-11-25',
  now: Date.UTC(2026, 10, 25, 15),
};

/** A variable of a type, with what every variable has. */
export function variableOf(type: Partial<MessageVariable> & { type: string }): MessageVariable {
  const every = { label: 'Label', example: 'example', required: true, scope: 'contact' };
  return { ...every, ...type } as MessageVariable;
}

/** A template with a paragraph of every sort. */
export const template: MessageTemplate = {
  id: 'sorry',
  title: 'Sorry',
  href: '/templates/sorry/',
  kind: 'apology',
  step: 'apology',
  shortcode: 'sorry',
  locked: false,
  takes: 'responsibility',
  useWhen: 'Late.',
  doNotUseWhen: 'Lost.',
  failures: ['late'],
  channels: ['email', 'phone'],
  subject: [
    { kind: 'text', text: 'Order ' },
    { kind: 'gap', name: 'orderNumber' },
  ],
  wordings: {
    email: [
      {
        kind: 'paragraph',
        children: [
          { kind: 'text', text: 'Order ' },
          { kind: 'gap', name: 'orderNumber' },
          { kind: 'text', text: ' comes on ' },
          { kind: 'strong', children: [{ kind: 'gap', name: 'newDay' }] },
          { kind: 'text', text: '.' },
        ],
      },
      {
        kind: 'paragraph',
        children: [
          { kind: 'gap', name: 'extra' },
          { kind: 'text', text: '.' },
        ],
      },
      {
        kind: 'list',
        from: 1,
        items: [
          [
            { kind: 'text', text: 'Ask ' },
            { kind: 'gap', name: 'agentName' },
          ],
          [{ kind: 'gap', name: 'extra' }],
        ],
      },
    ],
    phone: [{ kind: 'paragraph', children: [{ kind: 'gap', name: 'amount' }] }],
  },
  variables: {
    orderNumber: variableOf({ type: 'text', label: 'Order number', pattern: '[A-Z]{2}-\\d{6}' }),
    newDay: variableOf({ type: 'date', label: 'New day', promise: true }),
    extra: variableOf({ type: 'text', label: 'Extra', required: false }),
    agentName: variableOf({ type: 'name', label: 'Your name', scope: 'agent' }),
    amount: variableOf({
      type: 'compensation',
      label: 'Goodwill',
      matrix: 'delivery',
      output: 'amount',
    }),
  },
  trust: { by: 'Delivery care', on: '2026-11-20', due: '2027-05-20', policyChanged: false },
};

/** Values as the contact holds them, just typed. */
export function held(
  texts: Readonly<Record<string, string>>,
  how: Partial<Held> = {},
): Record<string, Held> {
  return Object.fromEntries(
    Object.entries(texts).map(([name, text]) => [
      name,
      { text, at: setting.now, from: 'typed', ...how },
    ]),
  );
}

export function fillingOf(texts: Readonly<Record<string, string>>): Filling {
  return { values: held(texts), amounts: {}, setting };
}
