import { describe, expect, test } from 'vitest';
import { checkContent } from './check-content.ts';
import { sampleRoot, sampleToday } from '../rules/sample-root.ts';

const tree = 'src/content/trees/late-delivery.mdx';
const sound = [
  '- { answers: [no-it-is-still-due], outcome: confirm-the-date }',
  '- { answers: [" YES ", "Yes, scanned in the last two days"], outcome: apologise-and-credit, facts: { fault: third-party, daysLate: 3, standing: loyal }, amount: £10 }',
  '- { answers: [Yes, No scan for three days], outcome: treat-it-as-lost }',
];

describe('scenarios of a tree', () => {
  test('that come out as written and pass every step give no finding', () => {
    expect(found(sound)).toEqual([]);
  });

  test.each<[string, string, string, string]>([
    [
      'an answer that is not there',
      'No scan for three days',
      'No scan',
      'No answer “No scan” to “Is the parcel moving?”',
    ],
    [
      'an answer too many',
      'No scan for three days',
      'No scan for three days, Yes',
      'Unexpected answer “Yes”: the scenario has come to “Treat it as lost” already',
    ],
    [
      'an answer too few',
      '[Yes, No scan for three days]',
      '[Yes]',
      'No answer to “Is the parcel moving?”, where this scenario ends',
    ],
    [
      'another outcome',
      'outcome: treat-it-as-lost',
      'outcome: confirm-the-date',
      'Unexpected outcome “confirm-the-date”, expected “treat-it-as-lost” as these answers lead there',
    ],
    [
      'another fact',
      'fault: third-party',
      'fault: ours',
      'Unexpected fault “ours”, expected “third-party” as the answers record it',
    ],
    [
      'a fact that nobody records',
      'fault: third-party',
      'channel: phone',
      'Unexpected fact “channel”: no answer of this scenario records it',
    ],
    [
      'a value that the matrix does not take',
      'daysLate: 3',
      'daysLate: 99',
      'Unexpected daysLate “99”, expected 0 to 60 in steps of 1',
    ],
    [
      'another amount',
      'amount: £10',
      'amount: £5',
      'Unexpected amount “£5”, expected “£10” as the matrix gives it',
    ],
    [
      'a case that is not settled',
      ', standing: loyal',
      '',
      'No amount for this scenario: the matrix still asks for Customer standing',
    ],
    [
      'an amount without a matrix',
      'outcome: treat-it-as-lost',
      'outcome: treat-it-as-lost, amount: £5',
      'Unexpected amount: the outcome of this scenario links to no matrix',
    ],
  ])('%s', (_, from, to, message) => {
    expect(sound.join('\n').split(from)).toHaveLength(2);
    const own = found(sound.map((line) => line.replace(from, to)));
    expect(own).toEqual([expect.stringMatching(/^[678]:\d+ tree\/scenario /)]);
    expect(own[0]).toContain(message);
  });

  test('a step that none passes is named, but not in a tree without scenarios', () => {
    expect(found(sound.slice(0, 2))).toEqual([
      '32:1 tree/untested No scenario leads to “Treat it as lost”',
    ]);
    expect(found(sound.slice(0, 1))).toEqual([
      '18:1 tree/untested No scenario leads through “Is the parcel moving?”',
    ]);
    expect(found([])).toEqual([]);
  });

  test('a renamed heading leaves its dangling answer as the one finding', () => {
    const text = withScenarios(sound).replace('## Treat it as lost', '## Send it again');
    expect(findings(text)).toEqual([expect.stringContaining('tree/unknown-target')]);
  });
});

function found(scenarios: readonly string[]): string[] {
  return findings(withScenarios(scenarios));
}

function withScenarios(scenarios: readonly string[]): string {
  const lines = scenarios.map((line) => `  ${line}\n`).join('');
  const list = scenarios.length === 0 ? '' : `scenarios:\n${lines}`;
  return (sampleRoot[tree] ?? '').replace('owner: care\n', `${list}owner: care\n`);
}

function findings(text: string): string[] {
  const files = Object.entries({ ...sampleRoot, [tree]: text });
  return checkContent(
    files.map(([path, content]) => ({ path, text: content })),
    { today: sampleToday },
  )
    .findings.filter(({ causedBy }) => causedBy === undefined)
    .map(
      ({ place: { start }, ruleId, reason }) => `${start.line}:${start.column} ${ruleId} ${reason}`,
    );
}
