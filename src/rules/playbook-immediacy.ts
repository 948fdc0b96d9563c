import type { Table } from 'mdast';
import { toString } from 'mdast-util-to-string';
import type { Position } from 'unist';
import type { DocumentRule } from '../core/corpus/check.ts';
import type { ImmediacyRow, PlaybookSection } from '../core/corpus/entries.ts';
import { finding, type Finding } from '../core/finding.ts';
import type { Document } from '../core/markdown/document.ts';
import { readImmediacy, tablesOf } from '../core/playbook/immediacy.ts';
import { playbookParts } from '../core/playbook/sections.ts';
import type { Organisation } from '../core/schemas/organisation.ts';
import { closest } from '../core/closest.ts';
import { listed, quoted } from './wording.ts';
import { placeOfNode } from './places.ts';
import { keyOfUntold } from './playbook-severity.ts';
import { keyOfMissing } from './playbook-step-missing.ts';

const file = 'playbooks/late-delivery.mdx';
const row = '| critical | 15 minutes        | same contact   | duty manager |\n';

export const playbookImmediacy: DocumentRule = {
  id: 'playbook/immediacy',
  level: 'error',
  summary:
    'Immediacy is one table with a row for each severity of the organisation, in its order, without an empty cell.',
  why: 'The page shows these targets at the top. Where one is missing, the agent has no time to keep and nobody to hand over to.',
  help: 'Keep one table under Immediacy: the severity in the first column, then the targets. Write `nobody` or `none` rather than leave a cell empty.',
  examples: {
    bad: [
      { file, from: row, to: '', at: '45:1' },
      { file, from: '| critical |', to: '| urgent   |', at: '49:1' },
      { file, from: '| 15 minutes        |', to: '|                   |', at: '49:12' },
      {
        file,
        from: row,
        to: `${row}\nAnd:\n\n| Severity | Call |\n| -- | -- |\n| minor | no |\n`,
        at: '53:1',
      },
    ],
  },
  check,
};

function check(document: Document, organisation: Organisation): readonly Finding[] {
  if (document.collection !== 'playbooks') return [];
  const section = playbookParts(document).sections.find(({ step }) => step === 'immediacy');
  // A missing or empty section is step-missing's to report; a skipped one has no targets.
  if (!section || section.skipped || section.blocks.length === 0) return [];
  return problemsOf(section, document, organisation).map((problem) =>
    finding(playbookImmediacy, { file: document.path, ...problem }),
  );
}

interface Problem {
  readonly place: Position;
  readonly message: string;
  readonly help?: string;
  readonly expected?: readonly string[];
  /** The severity that has no row. */
  readonly lacks?: string;
  readonly causedBy?: string | undefined;
}

function problemsOf(
  section: PlaybookSection,
  document: Document,
  organisation: Organisation,
): readonly Problem[] {
  const [table, second] = tablesOf(section.blocks);
  if (!table) {
    const place = placeOfNode(section.heading);
    return document.whole ? [{ place, message: 'No table under Immediacy' }] : [];
  }
  const { severities } = organisation;
  const signs = document.frontmatter.data?.['severity'];
  // A severity that the frontmatter names too, and the organisation does not, is reported there.
  const reported = Object.keys(signs && typeof signs === 'object' ? signs : {}).filter(
    (severity) => !severities.includes(severity),
  );
  return [
    ...severityProblems(table, severities, reported).map((problem) => ({
      ...problem,
      causedBy: problem.lacks && keyOfUntold(problem.lacks, document, organisation),
    })),
    ...emptyCells(table),
    ...(second ? [secondTable(second, document)] : []),
  ];
}

function secondTable(table: Table, document: Document): Problem {
  const message = 'Unexpected second table under Immediacy, expected one';
  // Without the next heading, its tables stand under this one.
  return { place: placeOfNode(table), message, causedBy: keyOfMissing('compensation', document) };
}

/** Rows that are unknown, repeated, missing or out of order; a misspelt row is not missing as well. */
function severityProblems(
  table: Table,
  severities: readonly string[],
  reported: readonly string[],
): readonly Problem[] {
  const { rows } = readImmediacy(table);
  const names = rows.map(({ severity }) => severity);
  const unknown = rows.filter(({ severity }) => !severities.includes(severity));
  const missing = severities.filter((severity) => !names.includes(severity));
  const problems: Problem[] = [];
  for (const { severity, place } of unknown) {
    const meant = closest(severity, missing) ?? missing[0];
    if (meant !== undefined) missing.splice(missing.indexOf(meant), 1);
    // An empty cell is reported as that.
    if (severity === '' || reported.includes(severity)) continue;
    problems.push({
      place,
      message: `Unexpected severity ${quoted(severity)}, expected ${meant ?? listed(severities, 'or')}`,
      help: `The organisation has ${listed(severities)}.`,
      expected: meant === undefined ? severities : [meant],
    });
  }
  const place = placeOfNode(table.children[0] ?? table);
  for (const severity of missing) {
    const message = `No row for severity ${severity}`;
    problems.push({ place, message, help: rowHelp(severity), lacks: severity });
  }
  return [...problems, ...orderProblems(rows, severities)];
}

function rowHelp(severity: string): string {
  return `Add a row that starts with \`| ${severity} |\`, in its place between the others.`;
}

/** The first row that repeats a severity or comes after a worse one. */
function orderProblems(
  rows: readonly ImmediacyRow[],
  severities: readonly string[],
): readonly Problem[] {
  let worst = -1;
  for (const { severity, place } of rows) {
    const rank = severities.indexOf(severity);
    if (rank < 0) continue;
    if (rank === worst) {
      return [{ place, message: `Unexpected second row for ${severity}, expected one` }];
    }
    if (rank < worst) {
      const message = `Unexpected ${severity} after ${severities[worst] ?? ''}, expected ${severities.join(', ')}`;
      return [{ place, message, expected: severities }];
    }
    worst = rank;
  }
  return [];
}

function emptyCells({ children: [head, ...rows] }: Table): readonly Problem[] {
  const columns = head?.children.map((cell) => toString(cell).trim()) ?? [];
  return rows.flatMap((row) => {
    const severity = toString(row.children[0] ?? row).trim();
    return columns.flatMap((column, index) => {
      const cell = row.children[index];
      if (cell && toString(cell).trim() !== '') return [];
      const message = `No ${quoted(column)} for ${severity || 'this row'}`;
      const help = 'Say what holds: a time, a person, or `nobody` and `none`.';
      return [{ place: placeOfNode(cell ?? row), message, help }];
    });
  });
}
