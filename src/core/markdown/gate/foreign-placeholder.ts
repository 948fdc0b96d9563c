import { finding, type Finding } from '../../finding.ts';
import type { Gated, GateRule } from './gated.ts';
import { subjectPlaceholders } from './subject-placeholders.ts';

const file = 'src/content/templates/late-sorry.mdx';
const from = 'order {orderNumber} did';

export const templateForeignPlaceholder: GateRule = {
  id: 'template/foreign-placeholder',
  level: 'error',
  summary: 'A gap in the wording is written {name}, not as other tools write it.',
  why: 'The form would have no field for it, and the customer would read "Dear [name]".',
  help: 'In a template write {name} and declare it under `variables`. Where the sign is meant as it stands, put a backslash before it: \\[pause].',
  examples: {
    bad: [
      { file, from, to: 'order [order number] did', at: '21:23' },
      { file, from, to: 'order [[orderNumber]] did', at: '21:23' },
      { file, from, to: 'order {{orderNumber}} did', at: '21:23' },
      { file, from, to: 'order %order_number% did', at: '21:23' },
      { file, from, to: 'order <orderNumber> did', at: '21:23' },
      { file, from, to: 'order ${orderNumber} did', at: '21:23' },
      {
        file,
        from: 'Your late order {orderNumber}',
        to: 'Your late order [order number]',
        at: '10:26',
      },
    ],
    good: [
      {
        file,
        from,
        to: 'order {orderNumber}, 10% of 20%, [as promised](https://example.org), did',
      },
      { file, from, to: 'order {orderNumber} \\[pause] did' },
    ],
  },
  check,
};

function check(gated: Gated): readonly Finding[] {
  const { document, lines, placeholders } = gated;
  return [...placeholders, ...subjectPlaceholders(gated)].map(({ start, end, source, name }) => {
    const inTemplate = document.collection === 'templates';
    const shown = source.length > 40 ? `${source.slice(0, 39)}…` : source;
    return finding(templateForeignPlaceholder, {
      file: document.path,
      place: lines.placeAt(start, end),
      message: `Unexpected ${shown}, expected ${inTemplate ? `{${name}}` : 'words that can be said as they stand'}`,
      help: inTemplate
        ? `Write {${name}}, with its line under \`variables\`. If the signs are meant as they stand, put a backslash before them: \\${source[0] ?? '['}.`
        : `Words with gaps belong into a template, where this is {${name}}. Here write an example that can be said: "Ms Okafor". If the signs are meant as they stand, put a backslash before them.`,
      expected: [`{${name}}`],
      actual: source,
    });
  });
}
