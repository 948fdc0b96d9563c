import { describe, expect, test } from 'vitest';
import { DELIVERY, lookupOf } from '../lookup/lookup.test-data.ts';
import { amountsOf, matrixState } from './amounts.ts';
import type { MessageRole, MessageTemplate } from './client-model.ts';
import { gateOf, goodwillIn, type GateRequest } from './gate.ts';
import { held, setting, template } from './message.test-data.ts';
import { narrowModels } from './narrow.ts';

const agent: MessageRole = { id: 'agent', title: 'Agent', limit: '500', hours: '', contact: '' };
const model = lookupOf(DELIVERY);
const full = { orderNumber: 'AB-123456', newDay: '2026-12-01', agentName: 'Priya' };

function gate(changes: Partial<GateRequest> = {}) {
  const found = gateOf({
    templates: [template],
    channel: 'email',
    role: agent,
    values: held(full),
    amounts: [{}],
    setting,
    ...changes,
  });
  return found.kind === 'open'
    ? found.warnings.map(({ kind }) => kind)
    : found.because.map((stop) => ('name' in stop ? `${stop.kind} ${stop.name}` : stop.kind));
}

test('a whole message may leave', () => {
  expect(gate()).toEqual([]);
});

test('each value that is missing, wrong or over stops it, in the order of the words', () => {
  expect(gate({ values: {} })).toEqual([
    'missing orderNumber',
    'missing newDay',
    'missing agentName',
  ]);
  expect(gate({ values: held({ ...full, orderNumber: '1', newDay: 'yesterday' }) })).toEqual([
    'ill-typed orderNumber',
    'past newDay',
  ]);
});

test('what stands only in a paragraph that is dropped need not be filled', () => {
  const [order] = template.wordings.email!;
  const both: MessageTemplate = {
    ...template,
    wordings: {
      email: [
        {
          kind: 'paragraph',
          children: [
            { kind: 'gap', name: 'extra' },
            { kind: 'gap', name: 'agentName' },
          ],
        },
        order!,
      ],
    },
  };
  expect(gate({ templates: [both], values: {} })).toEqual([
    'missing orderNumber',
    'missing newDay',
  ]);
  expect(gate({ templates: [both], values: held({ extra: 'More' }) })).toContain(
    'missing agentName',
  );
});

test('two templates that lack the same value say so once', () => {
  expect(gate({ templates: [template, template], amounts: [{}, {}], values: {} })).toHaveLength(3);
});

test('a value of fifteen minutes ago has to be confirmed, but never the agent’s own name', () => {
  const values = held(full, { at: setting.now - 15 * 60_000 });
  expect(gate({ values })).toEqual(['stale orderNumber', 'stale newDay']);
  expect(gate({ values: held(full, { at: setting.now - 14 * 60_000 }) })).toEqual([]);
});

test('a pasted value has to be confirmed', () => {
  const values = { ...held(full), ...held({ newDay: '2026-12-01' }, { from: 'pasted' }) };
  expect(gate({ values })).toEqual(['unconfirmed newDay']);
});

test('what an amount was worked out from has to be this customer’s too', () => {
  const inputs = [{ name: 'daysLate', label: 'Days late', words: '2 days' }];
  const old = held({ daysLate: '2' }, { at: setting.now - 60 * 60_000 });
  expect(gate({ inputs, values: { ...held(full), ...old } })).toEqual(['stale daysLate']);
  expect(gate({ inputs, values: held({ ...full, daysLate: '2' }) })).toEqual([]);
});

test('an overdue template warns, one whose policy has changed stops', () => {
  const trust = { ...template.trust, due: '2026-11-24' };
  expect(gate({ templates: [{ ...template, trust }] })).toEqual(['overdue']);
  const changed = { ...template, trust: { ...trust, policyChanged: true } };
  expect(gate({ templates: [changed] })).toEqual(['policy-changed']);
});

test('a channel without a wording stops', () => {
  expect(gate({ channel: 'letter' })).toEqual(['no-wording']);
});

describe('an amount', () => {
  const offer: MessageTemplate = { ...template, channels: ['phone'] };
  const amountsFor = (texts: Record<string, string>) =>
    amountsOf(offer, { delivery: matrixState(model, held(texts)) });
  const judge = (texts: Record<string, string>, changes: Partial<GateRequest> = {}) =>
    gate({
      templates: [offer],
      channel: 'phone',
      values: {},
      amounts: [amountsFor(texts)],
      ...changes,
    });
  const ten = { daysLate: '2', fault: 'ours', standing: 'loyal', fee: '£4.95' };

  test('that is open stops, and the case tells what it waits for', () => {
    expect(judge({ daysLate: '2', fault: 'ours' })).toEqual(['open amount']);
    expect(amountsFor({ daysLate: '2', fault: 'ours' }).amount).toEqual({
      kind: 'open',
      waitsFor: ['Customer standing'],
    });
  });

  test('of nothing means that the template is not used', () => {
    expect(judge({ fault: 'customer' })).toEqual(['nothing']);
  });

  test('within the limit leaves, above it does not until somebody has approved it all', () => {
    expect(judge(ten, { role: { ...agent, limit: '1000' } })).toEqual([]);
    expect(judge(ten)).toEqual(['over-limit']);
    expect(judge(ten, { approval: { by: 'Sam', amount: 999n } })).toEqual(['over-limit']);
    expect(judge(ten, { approval: { by: 'Sam', amount: 1000n } })).toEqual([]);
    expect(judge(ten, { role: { ...agent, limit: undefined } })).toEqual([]);
  });

  test('counts with what was offered before, and once when two templates say it', () => {
    const role = { ...agent, limit: '1500' };
    expect(judge(ten, { role, offered: 600n })).toEqual(['over-limit']);
    expect(goodwillIn([amountsFor(ten), amountsFor(ten)])).toBe(1000n);
  });
});

test('a matrix asks only for what the template says of it', () => {
  const models = {
    templates: [template],
    matrices: { delivery: model },
    organisation: undefined as never,
  };
  const narrowed = narrowModels(models).matrices.delivery!;
  expect(narrowed.outputs.map(({ key }) => key)).toEqual(['amount']);
  const state = matrixState(narrowed, held({ daysLate: '2', fault: 'ours', standing: 'loyal' }));
  expect(state.asked.missing).toEqual([]);
  expect(
    matrixState(model, held({ daysLate: '2', fault: 'ours', standing: 'loyal' })).asked.missing,
  ).toEqual(['fee']);
});
