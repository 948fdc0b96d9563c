import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { PlaybookSection } from '../corpus/entries.ts';
import { recoverySteps, stepTitles } from '../steps.ts';
import { layOutSteps, outOfOrder } from './step-layout.ts';

const all = recoverySteps.map((step) => stepTitles[step]);

function section(title: string): PlaybookSection {
  return {
    step: recoverySteps.find((step) => stepTitles[step] === title),
    heading: { type: 'heading', depth: 2, children: [{ type: 'text', value: title }] },
    anchor: '',
    blocks: [],
    templates: [],
  };
}

function layOut(titles: readonly string[]) {
  const layout = layOutSteps(titles.map(section));
  return {
    missing: layout.missing,
    misnamed: layout.misnamed.map(({ meant }) => meant),
    repeated: layout.repeated.map(({ step }) => step),
    outOfOrder: outOfOrder(layout.placed).map(({ step }) => step),
  };
}

const sound = { missing: [], misnamed: [], repeated: [], outOfOrder: [] };

describe('the sections of a playbook', () => {
  test('with all nine steps in order have nothing wrong', () => {
    expect(layOut(all)).toEqual(sound);
  });

  test('without one have it missing', () => {
    expect(layOut(all.filter((title) => title !== 'Apology'))).toEqual({
      ...sound,
      missing: ['apology'],
    });
  });

  test.each([
    ['Follow-up', 'Follow up', 'follow-up'],
    ['Apology', 'Saying sorry', 'apology'],
    ['Communication', 'Comunication', 'communication'],
  ])('that call %s %s are one mistake', (title, other, step) => {
    const titles = all.map((name) => (name === title ? other : name));
    expect(layOut(titles)).toEqual({ ...sound, misnamed: [step] });
  });

  test('with one too many have a heading that was meant for nothing', () => {
    expect(layOut([...all, 'Tips'])).toEqual({ ...sound, misnamed: [undefined] });
  });

  test('with one twice have the second repeated', () => {
    expect(layOut([...all, 'Apology'])).toEqual({ ...sound, repeated: ['apology'] });
  });

  test('with two neighbours swapped have the second of them out of order', () => {
    const titles = [...all];
    [titles[1], titles[2]] = ['Justification', 'Apology'];
    expect(layOut(titles)).toEqual({ ...sound, outOfOrder: ['apology'] });
  });

  test('with the last one first have that one out of order', () => {
    expect(layOut([...all.slice(-1), ...all.slice(0, -1)])).toEqual({
      ...sound,
      outOfOrder: ['communication'],
    });
  });

  test('are in order once what is out of order is taken out, whatever the order', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(all), (titles) => {
        const { placed } = layOutSteps(titles.map(section));
        const wrong = outOfOrder(placed);
        const rest = placed.filter((one) => !wrong.includes(one)).map(({ step }) => step);
        expect(rest).toEqual(recoverySteps.filter((step) => rest.includes(step)));
      }),
    );
  });
});
