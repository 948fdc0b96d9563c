import type { Random } from '../../scripts/seeded.ts';
import { anchorOf, printed, printedAnswer } from './made-flow.ts';
import type { Answer, Flow, Step } from './made-flow.ts';

/** Where a planted defect must be found: `file:line:column rule`. */
export type Expected = string;

/** Plants one defect into flows; undefined where these flows have no place for it. */
export type Defect = (flows: readonly Flow[], random: Random) => Expected | undefined;

export const defects: Readonly<Record<string, Defect>> = {
  'an answer to no heading': (flows, random) => {
    const at = anyAnswer(flows, random);
    at.answer.to = '#no-such-step';
    return answerPlace(at, 'tree/unknown-target');
  },
  'an answer to no tree': (flows, random) => {
    const at = anyAnswer(flows, random);
    at.answer.to = one(['./lost-tree.mdx', `./${at.flow.id}.mdx#nowhere`], random);
    return answerPlace(at, 'tree/unknown-target');
  },
  'an outcome that nobody reaches': (flows, random) => {
    const flow = one(flows, random);
    const step = { title: 'Orphan', answers: [], text: outcomeText };
    flow.steps.splice(1 + random(flow.steps.length), 0, step);
    return headingPlace(flow, step, 'tree/unreachable');
  },
  'questions that only lead to one another': (flows, random) => {
    const flow = one(flows, random);
    const [first, second] = ['Orphan one?', 'Orphan two?'].map((title): Step => {
      const back = title === 'Orphan one?' ? '#orphan-two' : '#orphan-one';
      const end = `#${anchorOf(flow.steps.at(-1)?.title ?? '')}`;
      return { title, text: '', answers: [answerTo('Yes', back), answerTo('No', end)] };
    });
    if (first && second) flow.steps.push(first, second);
    return first && headingPlace(flow, first, 'tree/unreachable');
  },
  'an answer back to its own question': (flows, random) => {
    const at = anyAnswer(flows, random);
    at.answer.to = `#${anchorOf(at.step.title)}`;
    return answerPlace(at, 'tree/cycle');
  },
  'an answer back to an earlier question': (flows, random) => {
    const at = anyAnswer(flows, random);
    const before = at.flow.steps.filter(
      (step) => step !== at.step && leadsTo(step, at.step, at.flow),
    );
    if (before.length === 0) return undefined;
    at.answer.to = `#${anchorOf(one(before, random).title)}`;
    return answerPlace(at, 'tree/cycle');
  },
  'an answer back into the first tree': (flows, random) => {
    const [first] = flows;
    const last = flows.at(-1);
    if (!first || !last || first === last) return undefined;
    const at = anyAnswer([last], random);
    at.answer.to = `./${first.id}.mdx#${anchorOf(first.steps[0]?.title ?? '')}`;
    return answerPlace(at, 'tree/cycle');
  },
  'two answers that read alike': (flows, random) => {
    const at = anyAnswer(flows, random);
    const [first, ...others] = at.step.answers;
    const other = one(others, random);
    if (!first) return undefined;
    other.label = one(disguises, random)(first.label);
    return answerPlace({ ...at, answer: other }, 'tree/same-answer');
  },
  'a question without answers': (flows, random) => {
    const { flow, step } = anyAnswer(flows, random);
    step.answers = [];
    return headingPlace(flow, step, 'tree/dead-end');
  },
  'an outcome that links to nothing': (flows, random) => {
    const flow = one(flows, random);
    const step = one(
      flow.steps.filter(({ answers }) => answers.length === 0),
      random,
    );
    step.text = one(
      ['Go by it.', 'Go by [it](mailto:a@b.example).', 'Go by [it](http://a.example/).'],
      random,
    );
    return headingPlace(flow, step, 'tree/dead-end');
  },
  'a fact that its type does not take': (flows, random) => {
    const at = anyAnswer(flows, random);
    at.answer.facts = one(wrongFacts, random);
    return factPlace(at, at.answer.facts, 'tree/fact');
  },
  'a title that is no fact': (flows, random) => {
    const at = anyAnswer(flows, random);
    at.answer.facts = one(['by the carrier', 'fault =', 'Fault = ours', 'days late = 3'], random);
    return factPlace(at, at.answer.facts, 'tree/shape');
  },
  'two values for one fact on one way': (flows, random) => {
    const at = anyAnswer(flows, random);
    const next = at.flow.steps.find(({ title }) => `#${anchorOf(title)}` === at.answer.to);
    const [later] = next?.answers ?? [];
    if (!next || !later) return undefined;
    at.answer.facts = 'fault = ours';
    later.facts = 'fault = nature';
    return factPlace(
      { flow: at.flow, step: next, answer: later },
      later.facts,
      'tree/conflicting-fact',
    );
  },
  'a heading renamed without its links': (flows, random) => {
    const flow = one(flows, random);
    const step = one(flow.steps.slice(1), random);
    const before = `#${anchorOf(step.title)}`;
    step.title = 'A new name?';
    return firstWanting(flow, before);
  },
  'a heading renamed to the words of another': (flows, random) => {
    const flow = one(flows, random);
    const step = one(flow.steps.slice(1), random);
    const other = one(flow.steps.slice(1), random);
    const before = `#${anchorOf(step.title)}`;
    if (step === other) return undefined;
    step.title = other.title;
    return firstWanting(flow, before);
  },
  'an outcome above the first question': (flows, random) => {
    const flow = one(flows, random);
    const end = flow.steps.pop();
    if (!end) return undefined;
    flow.steps.unshift(end);
    return headingPlace(flow, end, 'tree/no-start');
  },
};

const outcomeText = 'See [the page](https://example.org/).';
const wrongFacts = [
  ...['standing = Loyal', 'standing = new, regular', 'fault = carrier', 'severity = huge'],
  ...['daysLate = 90', 'daysLate = 2.5', 'daysLate = three', 'daysLate = 1 to 3', 'daysLate = any'],
  ...['price = 12 pounds', 'price = £2001', 'dayslate = 3', 'amount = £5', 'constructor = x'],
];
/** Ways to write a label so that it still reads the same. */
const disguises: readonly ((label: string) => string)[] = [
  (label) => label.toUpperCase(),
  (label) => `${label.slice(0, 1)}\u200B${label.slice(1)}`,
  (label) => `${label.slice(0, 1)}\u00AD${label.slice(1)}`,
  (label) => `${label}\uFE0F`,
  (label) => `**${label.replaceAll(' ', '\u00A0')}**`,
  (label) =>
    label.replace(/[a-z]/gi, (letter) => String.fromCodePoint(letter.charCodeAt(0) + 0xfee0)),
];

interface At {
  readonly flow: Flow;
  readonly step: Step;
  readonly answer: Answer;
}

function anyAnswer(flows: readonly Flow[], random: Random): At {
  const flow = one(flows, random);
  const step = one(
    flow.steps.filter(({ answers }) => answers.length > 0),
    random,
  );
  return { flow, step, answer: one(step.answers, random) };
}

function answerTo(label: string, to: string): Answer {
  return { label, to, facts: '' };
}

function leadsTo(from: Step, to: Step, { steps }: Flow): boolean {
  const seen = new Set([from]);
  for (const { answers } of seen) {
    for (const answer of answers) {
      const next = steps.find(({ title }) => `#${anchorOf(title)}` === answer.to);
      if (next) seen.add(next);
    }
  }
  return seen.has(to);
}

/** The first answer of the tree that leads to an anchor. */
function firstWanting(flow: Flow, to: string): Expected | undefined {
  for (const step of flow.steps) {
    const answer = step.answers.find((each) => each.to === to);
    if (answer) return answerPlace({ flow, step, answer }, 'tree/unknown-target');
  }
  return undefined;
}

function headingPlace(flow: Flow, { title }: Step, rule: string): Expected {
  return placed(flow, lineOf(flow, `## ${title}`, 0), 1, rule);
}

function answerPlace(at: At, rule: string): Expected {
  return placed(at.flow, answerLine(at), 3, rule);
}

function factPlace(at: At, fact: string, rule: string): Expected {
  return placed(at.flow, answerLine(at), printedAnswer(at.answer).lastIndexOf(fact) + 1, rule);
}

function answerLine({ flow, step, answer }: At): number {
  return lineOf(flow, printedAnswer(answer), lineOf(flow, `## ${step.title}`, 0));
}

function lineOf(flow: Flow, line: string, after: number): number {
  return printed(flow).split('\n').indexOf(line, after) + 1;
}

function placed({ id }: Flow, line: number, column: number, rule: string): Expected {
  return `src/content/trees/${id}.mdx:${line}:${column} ${rule}`;
}

function one<T>(items: readonly T[], random: Random): T {
  return items[random(items.length)] as T;
}
