import { closest } from '../core/closest.ts';
import type { CheckContext, CorpusCheck } from '../core/corpus/check.ts';
import type { Corpus } from '../core/corpus/corpus.ts';
import { usualPath } from '../core/corpus/place-of-file.ts';
import { finding, findingKey, type Finding } from '../core/finding.ts';
import { collections, type CollectionName } from '../core/markdown/document.ts';
import { listed, quoted } from '../rules/wording.ts';
import { firstDangling, nameOfReference } from './first-dangling.ts';
import type { Reference, ReferenceKind } from './references.ts';
import { knownIds, unknownReferences } from './unknown-references.ts';

const playbook = 'playbooks/late-delivery.mdx';
const template = 'src/content/templates/late-sorry.mdx';
const organisation = 'src/content/organisation.yaml';

export const referenceUnknown: CorpusCheck = {
  id: 'reference/unknown',
  level: 'error',
  summary:
    'Whatever the frontmatter names by its id (an owner, a failure, a channel, a tree) exists.',
  why: 'The page would point to nothing: nobody answers for it, or agents are sent to a page that is not there.',
  help: 'Use an id that exists, or add what is missing.',
  examples: {
    bad: [
      { file: playbook, from: 'owner: care', to: 'owner: caer', at: '14:8' },
      { file: playbook, from: 'by: care', to: 'by: Jo', at: '15:33' },
      { file: playbook, from: 'channels: [phone, chat', to: 'channels: [phone, cat', at: '4:19' },
      { file: playbook, from: '[legal-threat]', to: '[legal-thread]', at: '11:19' },
      { file: playbook, from: 'tree: late-delivery', to: 'tree: late-parcel', at: '12:7' },
      {
        file: playbook,
        from: 'compensation: delivery',
        to: 'compensation: deliveries',
        at: '13:15',
      },
      { file: playbook, from: '  critical: They', to: '  urgent: They', at: '9:3' },
      {
        file: template,
        from: 'failures: [late-delivery]',
        to: 'failures: [lost-parcel]',
        at: '5:12',
      },
      {
        file: 'src/content/frameworks/bounce-back.mdx',
        from: 'source: kaufman',
        to: 'source: kauffman',
        at: '4:9',
      },
      {
        file: 'src/content/trees/late-delivery.mdx',
        from: 'failure: late-delivery',
        to: 'failure: lost-delivery',
        at: '3:10',
      },
      { file: organisation, from: 'cover: duty-manager', to: 'cover: manager', at: '24:12' },
      {
        file: organisation,
        from: 'owners:\n',
        to: 'rules: { money/prose: off }\nowners:\n',
        at: '44:10',
      },
    ],
    good: [{ file: playbook, from: 'tree: late-delivery', to: 'tree: none' }],
  },
  check,
};

const words: Readonly<Record<ReferenceKind, string>> = {
  playbooks: 'failure',
  templates: 'template',
  compensation: 'compensation matrix',
  trees: 'decision tree',
  frameworks: 'framework',
  sources: 'source',
  docs: 'guide',
  owner: 'owner',
  channel: 'channel',
  severity: 'severity',
  trigger: 'trigger',
  role: 'role',
  rule: 'rule',
};

function check(corpus: Corpus, context: CheckContext): readonly Finding[] {
  const unknown = unknownReferences(corpus, context);
  if (unknown.length === 0) return [];
  const causes = firstDangling(corpus, context);
  const known = knownIds(corpus, context);
  return unknown.map((reference) => {
    const { file, place, kind, id } = reference;
    const near = closest(id, known(kind));
    const first = causes.get(nameOfReference(reference));
    const isFirst = first === findingKey({ file, place, ruleId: referenceUnknown.id });
    return finding(referenceUnknown, {
      file,
      place,
      message: `Unexpected ${words[kind]} ${quoted(id)}, expected ${near ?? 'one that exists'}`,
      help: helpFor(reference, near, known(kind)),
      actual: id,
      expected: near === undefined ? known(kind) : [near],
      ...(isFirst || first === undefined ? {} : { causedBy: first }),
    });
  });
}

function helpFor({ kind, id }: Reference, near: string | undefined, known: readonly string[]) {
  const offer = near === undefined ? [] : [`Did you mean ${near}?`];
  if (kind === 'rule') return [...offer, 'All rules are listed under /reference/rules/.'].join(' ');
  if (isCollection(kind)) {
    const write = `Use one that exists, or write ${usualPath(kind, id)}.`;
    return [...offer, write].join(' ');
  }
  const some = known.slice(0, 8);
  const more = known.length > some.length ? ' and others' : '';
  const there = `The organisation has ${listed(some)}${more}; add one in src/content/organisation.yaml if you need it.`;
  return [...offer, there].join(' ');
}

function isCollection(kind: ReferenceKind): kind is CollectionName {
  return (collections as readonly string[]).includes(kind);
}
