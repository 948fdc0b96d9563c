/**
 * The version of the sample record. It also holds the hash itself: whoever changes what goes into it
 * makes the receipts of all earlier versions lead nowhere, and this record a finding.
 */
export const sampleVersion = '22e77cd8';

/** A kept version that is sound, for the examples of rules. */
export const sampleRecord = `# A policy as it was.
matrix: delivery
version: "${sampleVersion}"
seen: 2026-09-01
organisation:
  currency: { code: GBP, symbol: £, minor: 2 }
  severities: [minor, major, critical]
  standings: [new, regular, loyal]
  faults: [ours, third-party]
  channels: { phone: Phone }
  roles: { agent: { title: Agent, limit: £20 } }
text: |
  ---
  title: Delivery failures
  inputs:
    daysLate: { type: number, label: Days late, unit: day, domain: "[0..60]", step: 1 }
  outputs:
    amount: { type: money, label: Credit, basis: goodwill }
  examples: [{ given: { daysLate: 2 }, expect: { amount: £5 } }]
  owner: care
  reviewed: { on: 2026-09-01, by: care }
  reviewEvery: 3 months
  ---

  | Days late | Credit |
  | --------- | ------ |
  | 0         | none   |
  | 1 or more | £5     |
`;
