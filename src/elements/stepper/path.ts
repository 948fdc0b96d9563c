import type { CarriedAnswer } from '../../core/decision-tree/desk/carried.ts';
import type { Given, WalkTree } from '../../core/decision-tree/walk.ts';

/** A question and its answer, in words. */
export interface Passed {
  readonly question: string;
  readonly answer: string;
}

/** The way through a tree in words, the answers of earlier trees first. */
export function pathOf(
  { steps }: WalkTree,
  given: readonly Given[],
  carried: readonly CarriedAnswer[],
): readonly Passed[] {
  const before = carried.map(({ question, label }) => ({ question, answer: label }));
  const own = given.map(({ question, answer }) => {
    const step = steps.get(question);
    const label = step?.answers.find(({ id }) => id === answer)?.label ?? '';
    return { question: step?.title ?? '', answer: label };
  });
  return [...before, ...own];
}
