import { readFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { expect, test } from 'vitest';
import { decide } from '../core/decision-table/run.ts';
import { DELIVERY, entryOf } from '../core/lookup/lookup.test-data.ts';
import { matrixInstrument } from '../core/pages/matrix-instrument.ts';
import { compensationJson } from './compensation-json.ts';

const { entry, site } = entryOf(DELIVERY);
const document = JSON.parse(compensationJson('delivery', matrixInstrument(site, entry)));

test('says inputs, domains, rows, limits and version', () => {
  expect(document.inputs[0]).toEqual({
    key: 'daysLate',
    label: 'Days late',
    kind: 'number',
    takes: 'a whole number of days from 0 to 60',
    counted: false,
    least: '0',
    most: '60',
    whole: true,
    unit: 'day',
    bands: ['0 days', '1 to 3 days', '4 to 60 days'],
  });
  expect(document.rules[2]).toMatchObject({
    id: 'row-1-to-3-not-customer-new-regular',
    tests: { daysLate: '1 to 3 days', price: 'any' },
    gives: { back: '100% of delivery charge', amount: '£5' },
    reach: { amount: { least: '500', most: '500' }, back: { least: '0', most: '10000' } },
  });
  expect(document.limits).toEqual([
    { role: 'Agent', page: '/roles/agent/', limit: '3000' },
    { role: 'Team lead', page: '/roles/lead/', limit: '7500' },
  ]);
  expect(document.version).toMatch(/^[0-9a-f]{8}$/);
  expect(document.effective).toEqual({ from: null, until: null });
});

test('every example gives the same by the compiled table and by the module others import', async () => {
  const source = readFileSync(new URL('../core/decision-table/run.ts', import.meta.url), 'utf8');
  const module = `data:text/javascript,${encodeURIComponent(stripTypeScriptTypes(source))}`;
  const theirs = (await import(/* @vite-ignore */ module)) as { decide: typeof decide };
  for (const { facts, expect: expected } of document.examples) {
    const ours = decide(document.compiled, facts);
    expect(theirs.decide(document.compiled, facts)).toEqual(ours);
    for (const [key, value] of Object.entries(expected)) {
      const { amount, words } = ours.outputs?.[key] ?? {};
      const shown =
        amount === undefined ? words && { words: words.join('; ') } : { amount: String(amount) };
      expect(shown ?? null).toEqual(value);
    }
  }
});
