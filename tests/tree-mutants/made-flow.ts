import type { Random } from '../../scripts/seeded.ts';

/** A tree that can be edited before it is printed. */
export interface Flow {
  readonly id: string;
  readonly steps: Step[];
}

export interface Step {
  title: string;
  answers: Answer[];
  /** What stands under the heading of an outcome. */
  text: string;
}

export interface Answer {
  label: string;
  /** The address, as written. */
  to: string;
  facts: string;
}

const things = ['parcel', 'kettle', 'bill', 'refund', 'lamp', 'sofa', 'van', 'shelf', 'clock'];
const ends = ['Delivery failures](../compensation/delivery.mdx', 'the page](https://example.org/x'];
const words = ['Yes', 'No', 'Nobody knows', 'Only partly', 'The carrier says so'];
const facts = ['', '', '', 'standing = loyal', 'daysLate = 3', 'severity = major'];

export function anchorOf(title: string): string {
  return title
    .toLowerCase()
    .replace(/[^a-z0-9 ]/g, '')
    .replaceAll(' ', '-');
}

/**
 * One to three sound trees, each leading into the next: every step is reached, the answers of a question
 * lead to different steps, further down or into the next tree, and no fact has two values.
 */
export function madeFlows(random: Random): Flow[] {
  const ids = ['late-delivery', 'part-2', 'part-3'].slice(0, 1 + random(3));
  return ids.map((id, index) => madeFlow(id, ids[index + 1], random));
}

function madeFlow(id: string, next: string | undefined, random: Random): Flow {
  const questions = 3 + random(6);
  const titles = Array.from({ length: questions + 4 }, (_, at) => {
    const thing = things[random(things.length)] ?? '';
    return at < questions ? `Did the ${thing} come ${at}?` : `Replace the ${thing} ${at}`;
  });
  const steps = titles.map((title, at): Step => {
    const text = at < questions ? '' : `Go by [${ends[at % ends.length] ?? ''}).`;
    return { title, answers: [], text };
  });
  steps.forEach((step, at) => {
    // One step above leads to it, so that all are reached.
    if (at > 0)
      addAnswer(steps[random(Math.min(at, questions))], `#${anchorOf(step.title)}`, random);
  });
  for (const [at, step] of steps.slice(0, questions).entries()) {
    for (let more = 0; step.answers.length < 2 || more < random(2); more += 1) {
      const below = steps[at + 1 + random(steps.length - at - 1)];
      addAnswer(step, `#${anchorOf(below?.title ?? '')}`, random);
    }
  }
  if (next !== undefined) addAnswer(steps[random(questions)], `./${next}.mdx`, random);
  return { id, steps };
}

function addAnswer(step: Step | undefined, to: string, random: Random): void {
  if (!step || step.answers.some((answer) => answer.to === to)) return;
  const taken = step.answers.length;
  const label = words[taken] ?? `Answer ${taken}`;
  step.answers.push({ label, to, facts: facts[random(facts.length)] ?? '' });
}

export function printed({ id, steps }: Flow): string {
  const sections = steps.map(({ title, answers, text }) =>
    [`## ${title}`, text, answers.map(printedAnswer).join('\n')].filter(Boolean).join('\n\n'),
  );
  const keeping = 'owner: care\nreviewed: { on: 2026-11-20, by: care }\nreviewEvery: 6 months';
  return `---\ntitle: Tree ${id}\nfailure: late-delivery\n${keeping}\n---\n\n${sections.join('\n\n')}\n`;
}

export function printedAnswer({ label, to, facts: known }: Answer): string {
  return `- [${label}](${to}${known === '' ? '' : ` "${known}"`})`;
}
