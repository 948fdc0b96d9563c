import { describe, expect, it } from 'vitest';
import { sampleRoot } from '../rules/sample-root.ts';
import { checkContent } from './check-content.ts';

const tree = 'src/content/trees/late-delivery.mdx';
const matrix = 'src/content/compensation/delivery.mdx';
const playbook = 'playbooks/late-delivery.mdx';

function rootsAfter(edits: Readonly<Record<string, (text: string) => string>>): string[] {
  const files = Object.entries(sampleRoot).map(([path, text]) => ({
    path,
    text: edits[path]?.(text) ?? text,
  }));
  const { findings } = checkContent(files, { today: '2026-11-22' });
  return findings.filter(({ causedBy }) => !causedBy).map(({ ruleId }) => ruleId);
}

const withScenario = (text: string) =>
  text.replace(
    'failure: late-delivery\n',
    "failure: late-delivery\nscenarios:\n  - { answers: ['No, it is still due'], outcome: treat-it-as-lost }\n",
  );

describe('what only follows from something broken', () => {
  it('is told by itself while nothing is broken', () => {
    expect(rootsAfter({ [tree]: withScenario })).toContain('tree/scenario');
  });

  it('is folded when the matrix of the tree is broken', () => {
    const broken = (text: string) => text.replace('| 1 to 3 ', '| [1-3] ');
    const roots = rootsAfter({ [tree]: withScenario, [matrix]: broken });
    expect(roots).toContain('matrix/cell');
    expect(roots).not.toContain('tree/scenario');
  });

  it('is folded when its own line could not be read', () => {
    const withId = (text: string) => text.replace('## Follow-up', '## Follow-up {#later}');
    expect(rootsAfter({ [playbook]: withId })).toEqual(['mdx/syntax']);
  });
});
