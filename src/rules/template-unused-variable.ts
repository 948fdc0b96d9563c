import type { DocumentRule } from '../core/corpus/check.ts';
import { finding, findingKey, type Finding } from '../core/finding.ts';
import type { Document } from '../core/markdown/document.ts';
import { matchVariables, type VariableMatch } from '../core/message/match-variables.ts';
import { templateUndeclaredVariable } from './template-undeclared-variable.ts';

const file = 'src/content/templates/late-sorry.mdx';

export const templateUnusedVariable: DocumentRule = {
  id: 'template/unused-variable',
  level: 'error',
  summary: 'Every variable that a template declares is used in its wording or its subject.',
  why: 'The agent is asked for something, with the customer waiting, that the customer never reads.',
  help: 'Use it in the wording, or take its line out of `variables`.',
  examples: {
    bad: [{ file, from: "I'm sorry, {customerName}.", to: "I'm sorry.", at: '12:3' }],
    good: [{ file, from: 'Your late order {orderNumber}', to: 'Your late order' }],
  },
  check,
};

function check(document: Document): readonly Finding[] {
  // A part that could not be read may hold the use.
  if (document.collection !== 'templates' || !document.whole) return [];
  const match = matchVariables(document);
  return (match?.unused ?? []).map(({ name, usedAs }) => {
    const cause = match && usedAs !== undefined ? causeOf(usedAs, match, document) : undefined;
    return finding(templateUnusedVariable, {
      file: document.path,
      place: document.frontmatter.keyPlace(['variables', name]),
      message: `No use of the variable ${name}`,
      ...(cause === undefined ? {} : { causedBy: cause }),
    });
  });
}

/** The key of the finding on the name under which the variable is probably used. */
function causeOf(name: string, { undeclared }: VariableMatch, { path }: Document) {
  const use = undeclared.find((other) => other.name === name)?.uses[0];
  if (!use) return undefined;
  return findingKey({ file: path, place: use.place, ruleId: templateUndeclaredVariable.id });
}
