import { closest } from '../core/closest.ts';
import type { CheckContext, CorpusCheck } from '../core/corpus/check.ts';
import type { Corpus } from '../core/corpus/corpus.ts';
import { organisationPath, usualPath } from '../core/corpus/place-of-file.ts';
import { finding, findingKey, type Finding } from '../core/finding.ts';
import { collections, type CollectionName } from '../core/markdown/document.ts';
import { listed, quoted } from '../rules/wording.ts';
import { firstDangling, nameOfReference } from './first-dangling.ts';
import type { Reference, ReferenceKind } from './references.ts';
import { knownIds, unknownReferences } from './unknown-references.ts';

const playbook = 'playbooks/late-delivery.mdx';
const template = 'src/content/templates/late-sorry.mdx';

export const referenceUnknown: CorpusCheck = {
  id: 'reference/unknown',
  level: 'error',
  summary:
    'Whatever the frontmatter names by its id (an owner, a failure, a channel, a tree) exists.',
  why: 'What names nothing leads nowhere: nobody answers for the page, or agents are sent to one that is not there.',
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
      { file: organisationPath, from: 'cover: duty-manager', to: 'cover: manager', at: '24:12' },
      {
        file: organisationPath,
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

const whys: Partial<Readonly<Record<ReferenceKind, string>>> = {
  owner: 'Nobody answers for this page, and nobody is told when it has to be read again.',
  channel: 'Whoever looks for what to say on a channel never finds this page.',
  severity: 'No agent can choose it, so nobody ever reads what is said for it.',
  trigger: 'Agents are not told when to stop and whom to hand over to.',
  role: 'Nobody takes over, and the agent waits with the customer on the line.',
  rule: 'The level that is set for it has no effect.',
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
      message: `Unexpected ${words[kind]} ${quoted(id)}, expected ${near ?? otherwise(kind)}`,
      why: whys[kind] ?? 'It sends agents to a page that is not there.',
      help: helpFor(reference, near, known(kind)),
      actual: id,
      expected: near === undefined ? known(kind) : [near],
      ...(isFirst || first === undefined ? {} : { causedBy: first }),
    });
  });
}

function otherwise(kind: ReferenceKind): string {
  return kind === 'rule' ? 'one whose level may change' : 'one that exists';
}

const ruleHelp =
  'All rules are listed under /reference/rules/. Those on how files are read (mdx/…, frontmatter/…) keep their level.';

function helpFor({ kind, id }: Reference, near: string | undefined, known: readonly string[]) {
  const offer = near === undefined ? '' : `Did you mean ${near}? `;
  if (kind === 'rule') return `${offer}${ruleHelp}`;
  if (isCollection(kind)) {
    const path = usualPath(kind, id);
    return near === undefined
      ? `There is no ${path}. If it was renamed, use its new name here; else write it.`
      : `${offer}There is no ${path}.`;
  }
  const some = known.slice(0, 8);
  const all = `${listed(some)}${known.length > some.length ? ' and others' : ''}`;
  return near === undefined
    ? `The organisation has ${all}. Use one of these, or add ${id} to ${organisationPath}.`
    : `${offer}The organisation has ${all}.`;
}

function isCollection(kind: ReferenceKind): kind is CollectionName {
  return (collections as readonly string[]).includes(kind);
}
