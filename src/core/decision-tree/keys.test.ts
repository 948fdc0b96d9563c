import { describe, expect, it } from 'vitest';
import { keyAction } from './keys.ts';
import type { KeyPress } from './keys.ts';

describe('keys in the stepper', () => {
  it('gives the answer that a digit numbers, and none beyond the last', () => {
    expect(keyAction(press('2'), { count: 3, focused: -1 })).toEqual({ kind: 'answer', at: 1 });
    expect(keyAction(press('4'), { count: 3, focused: -1 })).toBeUndefined();
    expect(keyAction(press('1'), { count: 0, focused: -1 })).toBeUndefined();
  });

  it('goes back with 0, at an outcome too', () => {
    expect(keyAction(press('0'), { count: 0, focused: -1 })).toEqual({ kind: 'back' });
  });

  it.each([
    ['ArrowDown', -1, 0],
    ['ArrowDown', 0, 1],
    ['ArrowDown', 2, 0],
    ['ArrowUp', -1, 2],
    ['ArrowUp', 0, 2],
    ['ArrowUp', 2, 1],
    ['Home', 2, 0],
    ['End', 0, 2],
  ])('chooses with %s from answer %i the answer %i, round at the ends', (key, focused, at) => {
    expect(keyAction(press(key), { count: 3, focused })).toEqual({ kind: 'choose', at });
  });

  it('leaves arrows to the page when the focus is elsewhere or there is nothing to choose', () => {
    expect(
      keyAction({ ...press('ArrowDown'), near: false }, { count: 3, focused: -1 }),
    ).toBeUndefined();
    expect(keyAction(press('ArrowDown'), { count: 0, focused: -1 })).toBeUndefined();
    expect(keyAction(press('Home'), { count: 3, focused: -1 })).toBeUndefined();
  });

  it.each(['1', '0', 'ArrowDown'])('never takes %s in a field or with a modifier', (key) => {
    expect(keyAction({ ...press(key), inField: true }, { count: 3, focused: 0 })).toBeUndefined();
    expect(keyAction({ ...press(key), modified: true }, { count: 3, focused: 0 })).toBeUndefined();
  });

  it('takes no other key', () => {
    expect(keyAction(press('Enter'), { count: 3, focused: 0 })).toBeUndefined();
    expect(keyAction(press('b'), { count: 3, focused: 0 })).toBeUndefined();
  });
});

function press(key: string): KeyPress {
  return { key, modified: false, inField: false, near: true };
}
