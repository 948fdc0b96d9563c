import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readWords } from './known-words.ts';
import { packNumbers } from './packed.ts';
import { isOneLetterChanged, slipsAllowed, slipsBetween } from './typos.ts';

const word = fc.string({ unit: fc.constantFrom(...'abcde'), maxLength: 9 });

describe('slips', () => {
  it.each([
    ['parcel', 'parcel', 0],
    ['pracel', 'parcel', 1],
    ['parcl', 'parcel', 1],
    ['parrcel', 'parcel', 1],
    ['porcel', 'parcel', 1],
    ['pracle', 'parcel', 2],
  ])('between %s and %s are %i', (one, other, count) => {
    expect(slipsBetween(one, other, 2)).toBe(count);
  });

  it('are as many in both directions, none only between the same words, and counted up to a limit', () => {
    fc.assert(
      fc.property(word, word, (one, other) => {
        const count = slipsBetween(one, other, 3);
        expect(slipsBetween(other, one, 3)).toBe(count);
        expect(count === 0).toBe(one === other);
        expect(slipsBetween(one, other, 1)).toBe(Math.min(count, 2));
      }),
    );
  });

  it('tell a changed letter from letters swapped, left out or put in', () => {
    expect(isOneLetterChanged('sucks', 'sicks')).toBe(true);
    for (const other of ['scuks', 'suck', 'suckss', 'sucks']) {
      expect(isOneLetterChanged('sucks', other)).toBe(false);
    }
  });

  it('are forgiven from four letters on, two of them from eight', () => {
    expect([3, 4, 7, 8].map(slipsAllowed)).toEqual([0, 1, 1, 2]);
  });
});

describe('known words', () => {
  const known = readWords({
    texts: 'change charge charger late',
    counts: packNumbers([1, 3, 2, 1]),
  });

  it('are found by their beginning, the more usual first', () => {
    expect(known.startingWith('char')).toEqual(['charge', 'charger']);
    expect(known.startingWith('')).toHaveLength(4);
  });

  it('are found near a mistyped one, those with fewer slips alone, the more usual first', () => {
    expect(known.near('chagre', 3)).toEqual(['charge']);
    expect(known.near('chabge', 3)).toEqual(['charge', 'change']);
    expect(known.near('lte', 3)).toEqual([]);
  });
});
