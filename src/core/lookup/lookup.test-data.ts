import type { MatrixEntry } from '../corpus/entries.ts';
import { organisation, soundTable } from '../decision-table/table.test-data.ts';
import type { Organisation } from '../schemas/organisation.ts';
import { matrixLookup } from '../pages/matrix-lookup.ts';
import type { Site } from '../pages/site.ts';
import { readField, type Given } from './given.ts';
import type { LookupModel } from './model.ts';

/** Late deliveries, shortened: a fee that is owed, a goodwill with a share in it, words. */
export const DELIVERY = `---
title: Late deliveries
inputs:
  daysLate: { type: number, label: Days late, unit: day, domain: '[0..60]', step: 1 }
  fault: { type: fault, label: Fault }
  standing: { type: standing, label: Customer standing }
  price: { type: money, label: Price, domain: '[£0..£2000]' }
  fee: { type: money, label: Delivery charge, domain: '[£0..£100]' }
outputs:
  back: { type: money, label: Charge back, basis: entitlement }
  amount: { type: money, label: Goodwill, basis: goodwill }
  gesture: { type: text, label: Or instead, for: customer }
hitPolicy: unique
examples:
  - given: { daysLate: 2, fault: ours, standing: loyal, fee: £4.95 }
    expect: { back: £4.95, amount: £10, gesture: free delivery }
  - given: { daysLate: 9 days, fault: ours, standing: new, price: £389, fee: £0 }
    expect: { back: none, amount: £38.90, gesture: none }
owner: care
reviewed: { on: 2026-11-20, by: care }
reviewEvery: 3 months
---

| Days late | Fault        | Customer standing | Charge back | Goodwill                               | Or instead    |
| --------- | ------------ | ----------------- | ----------- | -------------------------------------- | ------------- |
| any       | customer     | any               | none        | none                                   | a new day     |
| 0         | not customer | any               | none        | none                                   | a text        |
| 1 to 3    | not customer | not loyal         | 100% of fee | £5                                     | free delivery |
| 1 to 3    | not customer | loyal             | 100% of fee | £10                                    | free delivery |
| over 3    | not customer | any               | 100% of fee | 10% of price, at least £20, at most £60 | none          |
`;

const role = { hours: 'always', contact: 'here', does: 'all' };
const staffed = {
  ...organisation,
  roles: {
    lead: { title: 'Team lead', limit: '£75', ...role },
    agent: { title: 'Agent', limit: '£30', ...role },
    press: { title: 'Press desk', limit: 'none', ...role },
  },
} as Organisation;

/** A matrix as a site holds it, with the site around it as far as a look-up needs it. */
export function entryOf(text: string, id = 'delivery'): { entry: MatrixEntry; site: Site } {
  const { table, matrix } = soundTable(text);
  const entry = { collection: 'compensation', id, data: matrix, table } as unknown as MatrixEntry;
  const corpus = { entries: { compensation: [entry] }, kept: [] };
  return { entry, site: { organisation: staffed, corpus } as unknown as Site };
}

export function lookupOf(text: string): LookupModel {
  const { entry, site } = entryOf(text);
  return matrixLookup(site, entry);
}

/** A case as somebody types it into the form. */
export function typed(model: LookupModel, fields: Readonly<Record<string, string>>): Given {
  return Object.fromEntries(
    Object.entries(fields).map(([key, text]) => {
      const read = readField(model, key, text);
      if (!read || 'problem' in read) throw new Error(`${key}: ${read?.problem ?? 'empty'}`);
      return [key, read.known];
    }),
  );
}
