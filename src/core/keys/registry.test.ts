import { describe, expect, it } from 'vitest';
import { keyCaps, keyPlaces } from './registry.ts';

describe('the keys of the site', () => {
  it('say for every single character that the switch turns it off, unless it waits for the focus', () => {
    const unmarked = keyPlaces
      .filter(({ on }) => on !== 'tree-map')
      .flatMap(({ rows }) => rows)
      .filter(({ keys, single }) => !single && keys.some((key) => /^[\w/?]$/.test(key)));
    expect(unmarked).toEqual([]);
  });

  it('stand once in a place', () => {
    for (const { rows } of keyPlaces) {
      const keys = rows.flatMap((row) => row.keys);
      expect(keys).toEqual([...new Set(keys)]);
    }
  });

  it.each([
    ['Ctrl+K', false, ['Ctrl', 'K']],
    ['Ctrl+K', true, ['⌘', 'K']],
    ['Alt+Shift', true, ['⌥', '⇧']],
    ['+', false, ['+']],
  ])('show %s (on a Mac: %s) as %j', (chord, mac, caps) => {
    expect(keyCaps(chord, mac)).toEqual(caps);
  });
});
