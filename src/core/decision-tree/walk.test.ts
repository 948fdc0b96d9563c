import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addressOf,
  changeAnswer,
  currentAnswer,
  currentStep,
  giveAnswer,
  goBack,
  progressOf,
  startOf,
  walkFrom,
} from './walk.ts';
import type { Walk, WalkTree } from './walk.ts';

describe('a walk through a tree', () => {
  it('starts at the first question and says how many more there are at most', () => {
    expect(at(startOf(tree))).toBe('passed');
    expect(progressOf(tree, startOf(tree))).toBe('Question 1, at most 2 more');
  });

  it('leads by answers to an outcome', () => {
    const walk = answering('yes', 'moving', 'no');
    expect(at(walk)).toBe('credit');
    expect(progressOf(tree, walk)).toBe('What to do, after 3 answers');
    expect(progressOf(tree, answering('yes', 'moving'))).toBe('Question 3, the last one');
  });

  it('stays where it is when the answer is unknown or leads to another page', () => {
    const walk = answering('yes');
    expect(giveAnswer(tree, walk, 'perhaps')).toEqual({ walk, dropped: 0 });
    expect(giveAnswer(tree, walk, 'elsewhere')).toEqual({ walk, dropped: 0 });
  });

  it('goes back answer by answer to the start, and no further', () => {
    const walk = answering('yes', 'moving');
    const back = goBack(walk);
    expect(back && at(back)).toBe('moving');
    expect(back && goBack(back)).toEqual(startOf(tree));
    expect(goBack(startOf(tree))).toBeUndefined();
  });
});

describe('changing an answer', () => {
  it('shows its question with the answer it has, and Back leaves everything as it was', () => {
    const walk = answering('yes', 'moving', 'no');
    const changing = changeAnswer(walk, 'passed');
    expect(at(changing)).toBe('passed');
    expect(currentAnswer(changing)).toBe('yes');
    expect(goBack(changing)).toEqual(walk);
  });

  it('keeps the later answers whose questions still follow', () => {
    const changing = changeAnswer(answering('yes', 'moving', 'no'), 'passed');
    const { walk, dropped } = giveAnswer(tree, changing, 'today');
    expect(walk.given).toEqual([
      { question: 'passed', answer: 'today' },
      { question: 'waited', answer: 'no' },
    ]);
    expect(dropped).toBe(1);
    expect(at(walk)).toBe('credit');
  });

  it('comes back to the same end when the answer stays', () => {
    const walk = answering('yes', 'moving', 'no');
    expect(giveAnswer(tree, changeAnswer(walk, 'moving'), 'moving')).toEqual({ walk, dropped: 0 });
  });

  it('is nothing for a question that was not asked', () => {
    expect(changeAnswer(answering('yes'), 'waited')).toEqual(answering('yes'));
  });
});

describe('the address of a walk', () => {
  it('holds ids alone', () => {
    expect(addressOf(tree, startOf(tree))).toBe('');
    expect(addressOf(tree, answering('yes', 'moving'))).toBe('?a=moving.moving~passed.yes');
    expect(addressOf(tree, changeAnswer(answering('yes'), 'passed'))).toBe(
      '?a=passed.yes&change=passed',
    );
  });

  it('opens the nearest step that its answers lead to, and counts what it left out', () => {
    expect(walkFrom(tree, '?a=passed.yes~moving.gone~waited.no')).toEqual({
      walk: answering('yes'),
      dropped: 2,
    });
    expect(walkFrom(tree, '?a=nonsense&from=nowhere&change=moving&utm=x')).toEqual({
      walk: startOf(tree),
      dropped: 3,
    });
  });

  it('opens a step that its hash names: on the way, or by itself', () => {
    const { search } = { search: '?a=moving.moving~passed.yes' };
    expect(walkFrom(tree, search, 'moving').walk).toEqual(answering('yes'));
    expect(walkFrom(tree, search, 'waited').walk).toEqual(answering('yes', 'moving'));
    const alone = walkFrom(tree, search, 'lost').walk;
    expect(alone).toEqual({ from: 'lost', given: [] });
    expect(addressOf(tree, alone)).toBe('?from=lost');
    expect(walkFrom(tree, '?from=lost').walk).toEqual(alone);
  });

  it('survives answers that lead round and broken escapes', () => {
    expect(walkFrom(round, '?a=q.again~q.again').walk.given).toHaveLength(1);
    expect(walkFrom(tree, '?a=%E0%A4%A').walk).toEqual(startOf(tree));
  });

  it('opens the same walk again, whatever was done', () => {
    const action = fc.oneof(
      fc
        .constantFrom('yes', 'no', 'today', 'moving', 'still')
        .map((id) => (walk: Walk) => giveAnswer(tree, walk, id).walk),
      fc
        .constantFrom('passed', 'moving', 'waited')
        .map((id) => (walk: Walk) => changeAnswer(walk, id)),
      fc.constant((walk: Walk) => goBack(walk) ?? walk),
    );
    fc.assert(
      fc.property(fc.array(action), (actions) => {
        const walk = actions.reduce((before, act) => act(before), startOf(tree));
        expect(walkFrom(tree, addressOf(tree, walk))).toEqual({ walk, dropped: 0 });
        expect(currentStep(tree, walk)).toBeDefined();
      }),
    );
  });

  it('never throws on any query', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (search, hash) => {
        expect(currentStep(tree, walkFrom(tree, search, hash).walk)).toBeDefined();
      }),
    );
  });
});

const tree = walkTree({
  passed: { yes: 'moving', no: 'confirm', today: 'waited' },
  moving: { moving: 'waited', still: 'lost', elsewhere: undefined },
  waited: { yes: 'credit', no: 'credit' },
  confirm: {},
  lost: {},
  credit: {},
});
const round = walkTree({ q: { again: 'q' } });

function walkTree(steps: Record<string, Record<string, string | undefined>>): WalkTree {
  const left: Record<string, number> = { passed: 3, moving: 2, waited: 1 };
  return {
    start: Object.keys(steps)[0] ?? '',
    steps: new Map(
      Object.entries(steps).map(([id, answers]) => [
        id,
        {
          id,
          title: `${id}?`,
          left: left[id] ?? 0,
          answers: Object.entries(answers).map(([answer, to]) => ({
            id: answer,
            label: answer,
            to,
            facts: [],
          })),
        },
      ]),
    ),
  };
}

function answering(...answers: string[]): Walk {
  return answers.reduce((walk, answer) => giveAnswer(tree, walk, answer).walk, startOf(tree));
}

function at(walk: Walk): string | undefined {
  return currentStep(tree, walk)?.id;
}
