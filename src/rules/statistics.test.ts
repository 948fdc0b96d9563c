import { describe, expect, test } from 'vitest';
import { statisticsIn } from './statistics.ts';

const found = (text: string) => statisticsIn(text).map(({ start, end }) => text.slice(start, end));

describe('statistics', () => {
  test.each([
    ['About 70% of customers come back.', ['70%']],
    ['Some 12.5 per cent leave', ['12.5 per cent']],
    ['Nine out of ten never complain.', ['Nine out of ten']],
    ['9 out of 10 people', ['9 out of 10']],
    ['one in five guests', ['one in five']],
    ['They are five times more likely to stay.', ['five times more']],
    ['twice as loyal', ['twice as']],
    ['3x more often', ['3x more']],
    ['Two thirds of customers say so.', ['Two thirds of customers']],
    ['half of all complaints', ['half of all complaints']],
    ['From 5% to 95%', ['5%', '95%']],
    ['100% of customers', ['100%']],
  ])('%s', (text, statistics) => {
    expect(found(text)).toEqual(statistics);
  });
});

describe('no statistics', () => {
  test.each([
    'Ring twice, then write.',
    'Wait ten minutes.',
    'Be 100% sure.',
    'One in the queue.',
    'Step 3 of 4',
    'In 2026 we changed it.',
    'Three times a week.',
    'Half an hour later',
    'Two of the three parcels came.',
    'Say it in one in-person call.',
    'You will rarely do all nine in one call.',
  ])('%s', (text) => {
    expect(found(text)).toEqual([]);
  });
});
