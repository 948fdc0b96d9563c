import { closest } from '../core/closest.ts';
import type { CheckContext, CorpusCheck } from '../core/corpus/check.ts';
import type { Corpus } from '../core/corpus/corpus.ts';
import { organisationPath } from '../core/corpus/place-of-file.ts';
import { relativeLink } from '../core/corpus/resolve-link.ts';
import { finding, findingKey, type Finding } from '../core/finding.ts';
import { recoverySteps, stepTitles } from '../core/steps.ts';
import { playbookStepMissing } from '../rules/playbook-step-missing.ts';
import { playbookStepName } from '../rules/playbook-step-name.ts';
import { quoted } from '../rules/wording.ts';
import { linksIn, type FoundLink } from './broken-links.ts';
import { firstDangling } from './first-dangling.ts';

const file = 'src/content/docs/start.mdx';
const from = '../../../playbooks/late-delivery.mdx';

export const linkAnchor: CorpusCheck = {
  id: 'link/anchor',
  level: 'error',
  summary: 'The part of a link after # is a heading of the file it leads to.',
  why: 'The agent lands at the top of a long page instead of at the words they need.',
  help: 'Write the heading in small letters, with hyphens for spaces and without other marks: ## Follow-up is #follow-up.',
  examples: {
    bad: [
      { file, from, to: `${from}#follow-ups`, at: '11:12' },
      { file, from, to: '#late-delivery', at: '11:12' },
      { file, from, to: '../sources/kaufman.mdx#loyalty', at: '11:12' },
      { file, from, to: '../organisation.yaml#manager', at: '11:12' },
    ],
    good: [
      { file, from, to: `${from}#follow-up` },
      { file, from, to: '../sources/kaufman.mdx#loyalty-after-recovery' },
      { file, from, to: '../organisation.yaml#duty-manager' },
    ],
  },
  check,
};

function check(corpus: Corpus, context: CheckContext): readonly Finding[] {
  const firsts = new Map<string, string>();
  return linksIn(corpus).flatMap((link) => {
    const wanted = missingAnchor(link, corpus);
    if (!wanted) return [];
    const key = `${wanted.path}#${wanted.anchor}`;
    const first = firsts.get(key) ?? causeElsewhere(wanted, corpus, context);
    const near = closest(wanted.anchor, wanted.anchors);
    const found = finding(linkAnchor, {
      file: link.file,
      place: link.place,
      message: `No heading ${quoted(`#${wanted.anchor}`)} in ${nameOf(wanted.path)}`,
      ...(near === undefined ? {} : { help: `Did you mean ${linkTo(wanted.path, near, link)}?` }),
      expected: near === undefined ? wanted.anchors : [near],
      actual: wanted.anchor,
      ...(first === undefined ? {} : { causedBy: first }),
    });
    firsts.set(key, first ?? findingKey(found));
    return [found];
  });
}

interface MissingAnchor {
  readonly path: string;
  readonly anchor: string;
  /** The anchors that the file does have. */
  readonly anchors: readonly string[];
}

function missingAnchor({ target, toMatrix }: FoundLink, corpus: Corpus): MissingAnchor | undefined {
  // After the # of a template's `from` stands an output, not a heading.
  if (toMatrix || target.kind !== 'file' || target.anchor === undefined) return undefined;
  const { path, anchor } = target;
  const anchors = anchorsOf(path, corpus);
  return anchors && !anchors.includes(anchor) ? { path, anchor, anchors } : undefined;
}

/** What may stand after # in a link to a file; undefined when that cannot be told. */
function anchorsOf(path: string, corpus: Corpus): readonly string[] | undefined {
  if (path === organisationPath) return Object.keys(corpus.organisation.data.roles);
  const document = corpus.documents.get(path);
  // Nothing is said of what could not be read, and of an empty file it is enough to say that.
  if (!document?.whole || document.text.trim() === '') return undefined;
  if (document.collection !== 'sources') return document.anchors;
  const claims = corpus.byId.sources.get(document.id)?.data.claims;
  return claims && [...document.anchors, ...claims.map(({ id }) => id)];
}

/** The finding without which the link would be right: on a role that is gone, or on a playbook's heading. */
function causeElsewhere(
  { path, anchor }: MissingAnchor,
  corpus: Corpus,
  context: CheckContext,
): string | undefined {
  if (path === organisationPath) return firstDangling(corpus, context).get(`role ${anchor}`);
  const document = corpus.documents.get(path);
  const step = recoverySteps.find((name) => name === anchor);
  if (!document || !step) return undefined;
  const { data } = corpus.organisation;
  const found = [playbookStepName, playbookStepMissing]
    .flatMap((rule) => rule.check(document, data))
    .find(({ expected }) => expected?.some((words) => words.endsWith(stepTitles[step])));
  return found && findingKey(found);
}

function linkTo(path: string, anchor: string, { file: fromPath }: FoundLink): string {
  return path === fromPath ? `#${anchor}` : `${relativeLink(fromPath, path)}#${anchor}`;
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
