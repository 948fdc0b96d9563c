import type { DocumentRule } from '../core/corpus/check.ts';
import type { Wording } from '../core/corpus/entries.ts';
import { finding, findingKey, type Finding } from '../core/finding.ts';
import type { Document } from '../core/markdown/document.ts';
import { wordingsOf } from '../core/message/read-template.ts';
import type { Organisation } from '../core/schemas/organisation.ts';
import { apologiesIn } from './apologies.ts';
import { apologyConditional } from './apology-conditional.ts';
import { placeOfNode } from './places.ts';
import { proseOf } from './prose.ts';

const file = 'src/content/templates/late-sorry.mdx';

export const apologyMissing: DocumentRule = {
  id: 'apology/missing',
  level: 'error',
  summary: 'Each wording of an apology template says that we are sorry. (English texts.)',
  why: 'The customer waits for one word. Understanding, regret for "any inconvenience" or thanks for their patience are not it.',
  help: 'Say it in the first person and for what happened: "I am sorry that …", "We\'re sorry. We …" or "We apologise for …".',
  examples: {
    bad: [
      { file, from: 'I am sorry that order', to: 'We understand that order', at: '21:1' },
      { file, from: "I'm sorry, {customerName}.", to: 'Hello {customerName}.', at: '25:1' },
      { file, from: 'I am sorry that order', to: 'I am sorry to hear that order', at: '21:1' },
    ],
    good: [
      { file, from: 'I am sorry that order', to: 'Please accept our apologies: order' },
      { file, from: 'kind: apology', to: 'kind: resolution' },
    ],
  },
  check,
};

function check(document: Document, organisation: Organisation): readonly Finding[] {
  const isApology =
    document.collection === 'templates' && document.frontmatter.data?.['kind'] === 'apology';
  // The words we know are English; a part that could not be read may hold them.
  if (!isApology || !document.whole || !/^en\b/i.test(organisation.locale)) return [];
  return wordingsOf(document, organisation).flatMap((wording) => judge(wording, document));
}

function judge({ heading, blocks }: Wording, document: Document): readonly Finding[] {
  const found = blocks
    .flatMap((block) => proseOf(document, block))
    .flatMap((prose) => apologiesIn(prose.text).map((apology) => ({ prose, apology })));
  const [first] = blocks;
  if (!first || found.some(({ apology }) => apology.kind === 'plain')) return [];
  const conditional = found[0];
  const cause = conditional && {
    file: document.path,
    place: conditional.prose.placeOf(conditional.apology.start, conditional.apology.end),
    ruleId: apologyConditional.id,
  };
  return [
    finding(apologyMissing, {
      file: document.path,
      place: placeOfNode(heading ?? first),
      message: 'No apology in this wording, expected "sorry" or "apologise" from us',
      ...(cause ? { causedBy: findingKey(cause) } : {}),
    }),
  ];
}
