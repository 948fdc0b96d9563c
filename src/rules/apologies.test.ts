import { describe, expect, test } from 'vitest';
import { apologiesIn } from './apologies.ts';

const kindsOf = (text: string) => apologiesIn(text).map(({ kind }) => kind);

describe('an apology of ours', () => {
  test.each([
    'I am sorry that order AB did not reach you.',
    "I'm so sorry this happened.",
    'We’re very sorry.',
    'Sorry, we said Tuesday and we missed it.',
    'We got this wrong, and we apologise.',
    'Please accept our sincere apologies for the delay.',
    'I want to say sorry for that.',
    'I owe you an apology.',
    'We do apologize.',
    'Ms Okafor, I am sorry.',
    'You were promised Tuesday, and I am sorry.',
    '\uFFFC, I am sorry. If you need anything else, ring me.',
    'I am sorry that you had to wait.',
    'Sorry.',
  ])('%s', (text) => {
    expect(kindsOf(text)).toEqual(['plain']);
  });
});

describe('an apology that takes itself back', () => {
  test.each([
    'I am sorry if this caused you trouble.',
    'We are sorry, if you were waiting.',
    "I'm sorry you feel that way.",
    'I am sorry that you feel let down.',
    'We apologise for any inconvenience this may have caused.',
    'Sorry if you were waiting.',
    'My apologies should this have upset you.',
  ])('%s', (text) => {
    expect(kindsOf(text)).toEqual(['conditional']);
  });
});

describe('no apology', () => {
  test.each([
    'We missed the day.',
    'You may be sorry to miss it.',
    'We are not sorry.',
    'I am sorry to hear that you are having trouble.',
    'The driver is sorry.',
    'There is no need to be sorry.',
    'We understand how frustrating this must be.',
  ])('%s', (text) => {
    expect(kindsOf(text)).toEqual([]);
  });
});

test('finds each apology where it stands', () => {
  const text = 'We missed it. I am sorry if you waited.';
  const [found] = apologiesIn(text);
  expect(text.slice(found!.start, found!.end)).toBe('sorry if');
});
