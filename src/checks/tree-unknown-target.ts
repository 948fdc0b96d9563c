import type { CheckContext, CorpusCheck } from '../core/corpus/check.ts';
import type { Corpus } from '../core/corpus/corpus.ts';
import type { Way } from '../core/decision-tree/graph.ts';
import type { Answer } from '../core/decision-tree/model.ts';
import { quote } from '../core/decision-tree/words.ts';
import { finding, findingKey } from '../core/finding.ts';
import type { Finding } from '../core/finding.ts';
import { forestOf } from './tree-forest.ts';
import { likelyTargets } from './tree-likely-target.ts';

const file = 'src/content/trees/late-delivery.mdx';

/** An answer that leads to a heading or a tree that does not exist. */
export const treeUnknownTarget = {
  id: 'tree/unknown-target',
  level: 'error',
  summary: 'Every answer leads to a heading of its tree, or to another tree.',
  why: 'The agent who gives this answer, with the customer on the line, arrives nowhere.',
  help: 'Write the anchor of the heading it should lead to: its words in small letters, with hyphens for spaces.',
  examples: {
    bad: [
      { file, from: '## Confirm the date', to: '## Say the day again', at: '13:3' },
      { file, from: '(#treat-it-as-lost)', to: '(./lost-parcel.mdx)', at: '19:3' },
    ],
    good: [{ file, from: '(#treat-it-as-lost)', to: '(./late-delivery.mdx#treat-it-as-lost)' }],
  },
  check,
} as const satisfies CorpusCheck;

function check(corpus: Corpus, _context: CheckContext): readonly Finding[] {
  const forest = forestOf(corpus);
  const offer = likelyTargets(corpus, forest);
  const firsts = new Map<string, Finding>();
  return forest.questions
    .flatMap(({ ways }) => ways)
    .filter((way) => way.to === undefined && isMissing(way, corpus))
    .map((way) => {
      const key = targetKey(way, corpus);
      const first = firsts.get(key);
      const found = finding(treeUnknownTarget, {
        file: way.from.path,
        place: way.answer.place,
        message: messageFor(way.answer, corpus),
        help: `${helpFor(way, offer(way))}${forest.wayTo(way.from)}`,
        ...(first ? { causedBy: findingKey(first) } : {}),
      });
      if (!first) firsts.set(key, found);
      return found;
    });
}

/** Whether a target is certainly not there: nothing is said of files that could not be read whole. */
function isMissing({ from, answer }: Way, { documents }: Corpus): boolean {
  const { target } = answer;
  if (target.kind === 'step') return documents.get(from.path)?.whole ?? true;
  const document = documents.get(target.path);
  if (!document) return true;
  return target.step !== undefined && document.whole && !document.anchors.includes(target.step);
}

/** Answers that want the same heading, or the same tree that is not there, are mended by one edit. */
function targetKey({ from, answer: { target } }: Way, { documents }: Corpus): string {
  if (target.kind === 'step') return `${from.path}#${target.id}`;
  return documents.has(target.path) ? `${target.path}#${target.step ?? ''}` : target.path;
}

function messageFor({ label, target }: Answer, { documents }: Corpus): string {
  const answer = quote(label, 30);
  if (target.kind === 'step') {
    return target.id === ''
      ? `No heading named after the # of the answer ${answer}`
      : `No heading #${shortened(target.id)} for the answer ${answer} to lead to`;
  }
  const tree = shortened(target.id);
  return target.step === undefined || !documents.has(target.path)
    ? `No tree ${tree} for the answer ${answer} to lead to`
    : `No heading #${shortened(target.step)} in the tree ${tree}, where ${answer} leads`;
}

function shortened(id: string): string {
  return id.length > 32 ? `${id.slice(0, 31)}…` : id;
}

function helpFor({ answer }: Way, offer: string | undefined): string {
  if (offer === undefined) {
    return answer.target.kind === 'tree' && answer.target.step === undefined
      ? 'Write the tree, or lead this answer to a heading here.'
      : treeUnknownTarget.help;
  }
  return `Did the name change? Write [${answer.label}](${offer}).`;
}
