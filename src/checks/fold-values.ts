import type { Corpus } from '../core/corpus/corpus.ts';
import { organisationPath } from '../core/corpus/place-of-file.ts';
import { addHelp, findingKey, type Finding } from '../core/finding.ts';

/** Rules that say of a value that the organisation has no such severity, standing, fault or channel. */
const unknownValue = new Set(['reference/unknown', 'matrix/cell', 'tree/fact', 'matrix/example']);

/** The grammar of what they say: the value that stands there, and what was expected. */
const grammar = /^Unexpected (?:[a-z]+ )?“([^”]+)”, expected (.+)$/u;

/**
 * A severity that was renamed in the organisation's file leaves its old name in playbooks, cells and
 * facts. One edit mends them all: one place stands for the others, a playbook's before a cell.
 * @returns the findings, all but one of those that name the same lost value marked as caused by it
 */
export function foldValues(findings: readonly Finding[], corpus: Corpus): readonly Finding[] {
  const byValue = Map.groupBy(
    findings.filter(({ causedBy }) => causedBy === undefined),
    (found) => lostValue(found, corpus),
  );
  for (const [value, places] of byValue) {
    if (value === undefined || places.length < 2) continue;
    const first = places.find(({ ruleId }) => ruleId === 'reference/unknown') ?? places[0];
    if (!first) continue;
    addHelp(
      first,
      `Was it renamed in ${organisationPath}? Then write the new name at each place below.`,
    );
    for (const found of places) if (found !== first) found.causedBy = findingKey(first);
  }
  return findings;
}

/** `severities major`, when the finding names a value that one of the organisation's lists no longer has. */
function lostValue({ ruleId, reason }: Finding, { organisation }: Corpus): string | undefined {
  const [, value = '', expected = ''] = unknownValue.has(ruleId)
    ? (grammar.exec(reason) ?? [])
    : [];
  if (value === '') return undefined;
  const { severities, standings, faults, channels } = organisation.data;
  const lists = { severities, standings, faults, channels: Object.keys(channels) };
  const names = new Set(expected.split(/, | or /));
  const list = Object.entries(lists).find(([name, values]) =>
    ruleId === 'reference/unknown'
      ? reason.startsWith(`Unexpected ${singular[name]} `)
      : values.every((each) => names.has(each)),
  );
  return list && `${list[0]} ${value}`;
}

const singular: Readonly<Record<string, string>> = { severities: 'severity', channels: 'channel' };
