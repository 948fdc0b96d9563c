import { describe, expect, test, vi } from 'vitest';
import { oncePer, oncePerPair } from './once-per.ts';

describe('oncePer', () => {
  test('works out each object once, also when it gives nothing', () => {
    const make = vi.fn((key: { readonly value: number }) =>
      key.value > 1 ? key.value : undefined,
    );
    const once = oncePer(make);
    const [one, two] = [{ value: 1 }, { value: 2 }];
    expect([once(one), once(two), once(one), once(two)]).toEqual([undefined, 2, undefined, 2]);
    expect(make).toHaveBeenCalledTimes(2);
  });

  test('takes equal objects for different ones', () => {
    const make = vi.fn(() => ({}));
    const once = oncePer(make);
    expect(once({})).not.toBe(once({}));
  });
});

test('oncePerPair works out each pair once, in its order', () => {
  const make = vi.fn((one: { a: number }, other: { a: number }) => one.a - other.a);
  const once = oncePerPair(make);
  const [three, five] = [{ a: 3 }, { a: 5 }];
  expect([once(three, five), once(five, three), once(three, five)]).toEqual([-2, 2, -2]);
  expect(make).toHaveBeenCalledTimes(2);
});
