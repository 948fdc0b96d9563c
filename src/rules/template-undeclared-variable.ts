import type { DocumentRule } from '../core/corpus/check.ts';
import { finding, findingKey, type Finding } from '../core/finding.ts';
import type { Document } from '../core/markdown/document.ts';
import { declaredVariables } from '../core/message/declared-variables.ts';
import { matchVariables, type UndeclaredName } from '../core/message/match-variables.ts';
import type { VariableUse } from '../core/message/variable-uses.ts';

const file = 'src/content/templates/late-sorry.mdx';

export const templateUndeclaredVariable: DocumentRule = {
  id: 'template/undeclared-variable',
  level: 'error',
  summary: 'Every {variable} in a template and its subject is declared under `variables`.',
  why: 'The form would have no field for it, and the customer would read the braces.',
  help: 'Use one of the declared names, or declare this one under `variables` with its type, label and example.',
  examples: {
    bad: [
      { file, from: 'order {orderNumber} did', to: 'order {order_no} did', at: '21:23' },
      { file, from: 'late order {orderNumber}', to: 'late order {orderNo}', at: '10:26' },
    ],
  },
  check,
};

function check(document: Document): readonly Finding[] {
  if (document.collection !== 'templates') return [];
  const match = matchVariables(document);
  const found = (match?.undeclared ?? []).flatMap((name) => findingsOf(name, document));
  const [first] = found;
  // Where nothing is declared, one thing is missing: the declarations.
  if (first && declaredVariables(document)?.length === 0) {
    for (const other of found.slice(1)) other.causedBy = findingKey(first);
  }
  return found;
}

/** One finding for a name; its further uses only follow from the first. */
function findingsOf({ name, uses, closest }: UndeclaredName, document: Document): Finding[] {
  const [first, ...more] = uses;
  const declared = declaredVariables(document) ?? [];
  const names = declared.length > 0 ? declared.map((other) => `{${other}}`).join(', ') : 'none';
  const details = {
    message: `Unexpected variable {${name}}, expected ${closest === undefined ? 'a declared one' : `{${closest}}`}`,
    help:
      closest === undefined
        ? `${templateUndeclaredVariable.help} Declared here: ${names}.`
        : `Write {${closest}}, or declare ${name} under \`variables\` with its type, label and example.`,
    expected: closest === undefined ? declared : [closest],
    actual: name,
  };
  const at = (use: VariableUse, causedBy?: string) =>
    finding(templateUndeclaredVariable, {
      ...details,
      file: document.path,
      place: use.place,
      ...(causedBy === undefined ? {} : { causedBy }),
    });
  const cause = at(first);
  return [cause, ...more.map((use) => at(use, findingKey(cause)))];
}
