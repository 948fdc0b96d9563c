import type { DocumentRule } from '../core/corpus/check.ts';
import { finding, findingKey, type Finding } from '../core/finding.ts';
import type { Document } from '../core/markdown/document.ts';
import type { Organisation } from '../core/schemas/organisation.ts';
import { listed } from './wording.ts';

const file = 'playbooks/late-delivery.mdx';

export const playbookSeverity: DocumentRule = {
  id: 'playbook/severity',
  level: 'error',
  summary: 'A playbook says for each severity of the organisation how to tell it.',
  why: 'The agent who cannot tell how bad it is picks the wrong targets and the wrong person to hand over to.',
  help: 'Add a line under `severity` that says how to tell it in this failure, as in `critical: They needed it for a day that has passed`.',
  examples: {
    bad: [
      { file, from: '  critical: They needed it for a day that has passed.\n', to: '', at: '6:1' },
    ],
  },
  check,
};

/** The key of the finding that nothing tells a severity: what else lacks it then only follows. */
export function keyOfUntold(
  severity: string,
  document: Document,
  organisation: Organisation,
): string | undefined {
  const found = check(document, organisation).find(({ expected }) => expected?.includes(severity));
  return found && findingKey(found);
}

function check(document: Document, { severities }: Organisation): readonly Finding[] {
  const signs = document.frontmatter.data?.['severity'];
  if (document.collection !== 'playbooks' || !signs || typeof signs !== 'object') return [];
  const keys = Object.keys(signs);
  const missing = severities.filter((severity) => !keys.includes(severity));
  // A misspelt severity is reported as unknown, and stands for one that is missing.
  const unknown = keys.filter((key) => !severities.includes(key)).length;
  if (missing.length <= unknown) return [];
  return [
    finding(playbookSeverity, {
      file: document.path,
      place: document.frontmatter.keyPlace(['severity']),
      message: `No way to tell severity ${listed(missing)}`,
      expected: missing,
    }),
  ];
}
