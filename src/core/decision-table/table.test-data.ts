import { readDocument } from '../markdown/read-document.ts';
import { matrixSchema, type Matrix } from '../schemas/matrix.ts';
import { organisationSchema, type Organisation } from '../schemas/organisation.ts';
import type { DecisionTable } from './model.ts';
import { readDecisionTable } from './read.ts';

/** An organisation for the tests of this folder. */
export const organisation: Organisation = organisationSchema.parse({
  name: 'Harbour & Home',
  locale: 'en-GB',
  currency: { code: 'GBP', symbol: '£', minor: 2 },
  emergencyNumber: '999',
  severities: ['minor', 'major', 'critical'],
  standings: ['new', 'regular', 'loyal'],
  faults: ['ours', 'third-party', 'customer', 'nature'],
  channels: { phone: { label: 'Phone', greeting: 'none', signOff: 'none' } },
  roles: {},
  triggers: {},
  owners: {},
  repository: { edit: 'https://code.example/edit/', issues: 'https://code.example/issues' },
});

/** A matrix file read: its table, and its findings as `line:column rule message`. */
export function readTable(text: string): {
  readonly table: DecisionTable | undefined;
  readonly matrix: Matrix;
  readonly findings: readonly string[];
} {
  const file = { path: 'src/content/compensation/test.mdx', text };
  const { document, messages: syntax } = readDocument(file, 'compensation', 'test');
  const matrix = matrixSchema.parse(document.frontmatter.data);
  const { table, messages } = readDecisionTable(document, matrix, organisation);
  const findings = [...syntax, ...messages].map(({ place, ruleId, reason }) => {
    const { line, column } = place.start;
    return `${String(line)}:${String(column)} ${ruleId} ${reason}`;
  });
  return { table, matrix, findings };
}

/** The same for text that must be sound. */
export function soundTable(text: string): {
  readonly table: DecisionTable;
  readonly matrix: Matrix;
} {
  const { table, matrix, findings } = readTable(text);
  if (!table || findings.length > 0) throw new Error(findings.join('\n'));
  return { table, matrix };
}

/** A whole file from the parts that a test is about. */
export function matrixText(parts: {
  readonly inputs: string;
  readonly outputs?: string;
  readonly more?: string;
  readonly table: string;
}): string {
  return `---
title: Test
inputs:
${indented(parts.inputs)}
outputs:
${indented(parts.outputs ?? 'amount: { type: money, label: Credit, basis: goodwill }')}
${parts.more ?? 'hitPolicy: unique'}
examples: [{ given: { a: 1 }, expect: { amount: none } }]
owner: care
reviewed: { on: 2026-11-20, by: care }
reviewEvery: 6 months
---

${parts.table.trim()}
`;
}

function indented(lines: string): string {
  return lines
    .trim()
    .split('\n')
    .map((line) => `  ${line.trim()}`)
    .join('\n');
}
