/** What a stepper knows of a tree: read off its static page, so that page and stepper cannot differ. */
export interface WalkTree {
  /** The id of the first question. */
  readonly start: string;
  readonly steps: ReadonlyMap<string, WalkStep>;
}

export interface WalkStep {
  readonly id: string;
  readonly title: string;
  /** None for an outcome. */
  readonly answers: readonly WalkAnswer[];
  /** How many questions are asked at most from here on, this one included; undefined when unknown. */
  readonly left: number | undefined;
}

export interface WalkAnswer {
  /** Unique within its question. */
  readonly id: string;
  readonly label: string;
  /** The step it leads to; undefined when it leads to another page. */
  readonly to: string | undefined;
  /** What giving it makes known, in words. */
  readonly facts: readonly string[];
}

/** An answer that was given: ids only. */
export interface Given {
  readonly question: string;
  readonly answer: string;
}

/** Where an agent stands and how they got there. Made by the functions below alone, so that it always fits its tree. */
export interface Walk {
  /** The step it began at: the tree's start, or the step that a link named. */
  readonly from: string;
  /** In the order given; each one leads to the question of the next. */
  readonly given: readonly Given[];
  /** The question whose answer is being changed. */
  readonly changing?: string;
}

/** A walk, and how many answers had to be left out of it. */
export interface Walked {
  readonly walk: Walk;
  readonly dropped: number;
}

/** The walk before the first answer. */
export function startOf(tree: WalkTree): Walk {
  return { from: tree.start, given: [] };
}

/** The step that is shown. */
export function currentStep(tree: WalkTree, walk: Walk): WalkStep | undefined {
  return tree.steps.get(walk.changing ?? endOf(tree, walk));
}

/** The answer that the shown question already has, while it is being changed. */
export function currentAnswer(walk: Walk): string | undefined {
  return walk.given.find(({ question }) => question === walk.changing)?.answer;
}

/**
 * Gives an answer to the question that is shown. After a change, later answers are kept as far as
 * their questions still follow.
 * @returns the walk as it is, when the answer is unknown or leads to another page
 */
export function giveAnswer(tree: WalkTree, walk: Walk, answer: string): Walked {
  const question = currentStep(tree, walk);
  const found = question?.answers.find(({ id }) => id === answer);
  if (!question || found?.to === undefined) return { walk, dropped: 0 };
  const before = walk.given.slice(0, indexOf(walk, question.id));
  const later = walk.given.slice(before.length + 1);
  const given = [...before, { question: question.id, answer }];
  return follow(tree, { from: walk.from, given }, later);
}

/** One step back: out of a change, or before the last answer. Undefined at the beginning. */
export function goBack(walk: Walk): Walk | undefined {
  if (walk.changing !== undefined) return { from: walk.from, given: walk.given };
  return walk.given.length === 0 ? undefined : { ...walk, given: walk.given.slice(0, -1) };
}

/** Opens a question that was answered, to answer it anew; the later answers wait. */
export function changeAnswer(walk: Walk, question: string): Walk {
  return indexOf(walk, question) < walk.given.length ? { ...walk, changing: question } : walk;
}

/**
 * The walk that an address holds (see `addressOf`). What is unknown or no longer fits is left out,
 * and the walk ends at the last step that its answers do lead to.
 * @param search the query, with or without `?`
 * @param step a step that the address names itself (its hash): it is shown whatever the answers say
 */
export function walkFrom(tree: WalkTree, search: string, step = ''): Walked {
  const query = new Map(search.replace(/^\?/, '').split('&').map(pair));
  const from = query.get('from') ?? tree.start;
  const start = tree.steps.has(from) ? from : tree.start;
  const answers = (query.get('a') ?? '').split('~').filter((part) => part !== '');
  const walked = follow(tree, { from: start, given: [] }, answers.map(given));
  const dropped = walked.dropped + (start === from ? 0 : 1);
  if (tree.steps.has(step)) return { walk: openedAt(tree, walked.walk, step), dropped };
  const changing = query.get('change');
  if (changing === undefined) return { walk: walked.walk, dropped };
  const walk = changeAnswer(walked.walk, changing);
  return { walk, dropped: dropped + (walk.changing === undefined ? 1 : 0) };
}

/**
 * The query of a walk, ids alone: `?a=question.answer~question.answer`, sorted, so that one walk has one
 * address; `change` while an answer is changed; `from` when it began elsewhere. Empty for the start.
 */
export function addressOf(tree: WalkTree, walk: Walk): string {
  const answers = walk.given
    .map(({ question, answer }) => `${question}.${answer}`)
    .sort()
    .join('~');
  const parts = [
    ['a', answers],
    ['change', walk.changing ?? ''],
    ['from', walk.from === tree.start ? '' : walk.from],
  ].filter(([, value]) => value !== '');
  return parts.length === 0
    ? ''
    : `?${parts.map(([key, value]) => `${key}=${encodeURIComponent(value ?? '')}`).join('&')}`;
}

/** How far the walk is, in words. */
export function progressOf(tree: WalkTree, walk: Walk): string {
  const step = currentStep(tree, walk);
  const number = indexOf(walk, step?.id ?? '') + 1;
  if (!step || step.answers.length === 0) {
    const asked = walk.given.length;
    return asked === 0
      ? 'What to do'
      : `What to do, after ${asked} ${asked === 1 ? 'answer' : 'answers'}`;
  }
  if (step.left === undefined) return `Question ${number}`;
  return `Question ${number}, ${step.left <= 1 ? 'the last one' : `at most ${step.left - 1} more`}`;
}

/** Takes on answers one after another, as long as each is to the question that the last one leads to. */
function follow(tree: WalkTree, walk: Walk, more: readonly Given[]): Walked {
  const waiting = new Map(more.map((one) => [one.question, one]));
  const given = [...walk.given];
  for (;;) {
    const question = endOf(tree, { from: walk.from, given });
    const next = waiting.get(question);
    if (!next || leadsTo(tree, next) === undefined) break;
    waiting.delete(question);
    given.push(next);
  }
  return {
    walk: { from: walk.from, given },
    dropped: more.length - (given.length - walk.given.length),
  };
}

/** The walk with `step` in view: as the step it has come to, or on its way, or else begun there. */
function openedAt(tree: WalkTree, walk: Walk, step: string): Walk {
  const at = indexOf(walk, step);
  if (at < walk.given.length) return { from: walk.from, given: walk.given.slice(0, at) };
  return endOf(tree, walk) === step ? walk : { from: step, given: [] };
}

function endOf(tree: WalkTree, { from, given }: Walk): string {
  const last = given.at(-1);
  return (last && leadsTo(tree, last)) ?? from;
}

function leadsTo(tree: WalkTree, { question, answer }: Given): string | undefined {
  const to = tree.steps.get(question)?.answers.find(({ id }) => id === answer)?.to;
  return to !== undefined && tree.steps.has(to) ? to : undefined;
}

/** The place of a question among the answers given; their number when it has none yet. */
function indexOf({ given }: Walk, question: string): number {
  const at = given.findIndex((one) => one.question === question);
  return at < 0 ? given.length : at;
}

function given(text: string): Given {
  const dot = text.indexOf('.');
  return { question: text.slice(0, dot), answer: text.slice(dot + 1) };
}

function pair(text: string): [string, string] {
  const [key = '', value = ''] = text.split('=');
  try {
    return [key, decodeURIComponent(value.replace(/\+/g, ' '))];
  } catch {
    return [key, value];
  }
}
