import type { DocumentRule } from '../core/corpus/check.ts';
import { finding, type Finding } from '../core/finding.ts';
import type { Document } from '../core/markdown/document.ts';
import type { Organisation } from '../core/schemas/organisation.ts';
import { apologiesIn } from './apologies.ts';
import { proseOf } from './prose.ts';
import { quoted } from './wording.ts';

const file = 'src/content/templates/late-sorry.mdx';

export const apologyConditional: DocumentRule = {
  id: 'apology/conditional',
  level: 'error',
  summary: 'Words to the customer never put a condition on an apology. (English texts.)',
  why: '"Sorry if" and "sorry you feel" say that we doubt what happened, and that the trouble is the customer\'s feelings.',
  help: 'Be sorry for what happened, and name it, as in "I am sorry that we did not come on Tuesday".',
  examples: {
    bad: [
      { file, from: 'That was our mistake.', to: 'We are sorry if you waited.', at: '21:86' },
      {
        file,
        from: 'That was our mistake.',
        to: 'We apologise for any inconvenience this may have caused.',
        at: '21:82',
      },
      {
        file: 'playbooks/late-delivery.mdx',
        from: 'We said Tuesday, and it is not with you.',
        to: 'I am sorry you feel let down.',
        at: '25:42',
      },
    ],
    good: [
      {
        file: 'playbooks/late-delivery.mdx',
        from: 'Say sorry once, for the day we missed.',
        to: 'Say sorry once. Never say sorry if you do not mean it.',
      },
    ],
  },
  check,
};

/** Templates are said whole; in a playbook, what stands in block quotes. Guides quote bad examples. */
function check(document: Document, organisation: Organisation): readonly Finding[] {
  const { collection, path } = document;
  const speaks = collection === 'templates' || collection === 'playbooks';
  if (!speaks || !/^en\b/i.test(organisation.locale)) return [];
  const said = proseOf(document).filter(
    ({ ancestors }) =>
      collection === 'templates' || ancestors.some(({ type }) => type === 'blockquote'),
  );
  return said.flatMap(({ text, placeOf }) =>
    apologiesIn(text)
      .filter(({ kind }) => kind === 'conditional')
      .map(({ start, end }) =>
        finding(apologyConditional, {
          file: path,
          place: placeOf(start, end),
          message: `Unexpected ${quoted(text.slice(start, end))}, expected an apology for what happened`,
        }),
      ),
  );
}
