import { describe, expect, it } from 'vitest';
import { soundOf } from './labels.ts';

describe('labels that read alike', () => {
  it.each([
    ['case', 'Yes', 'YES'],
    ['runs of white space', 'No  scan\u00a0yet ', 'no scan yet'],
    ['compatibility forms', 'ﬁle №\u2009１', 'file no 1'],
    ['composed and decomposed letters', 'E\u0301t\u00e9', '\u00e9te\u0301'],
    ['characters without width', 'Y\u200be\u00ads\ufeff\u2060', 'yes'],
    ['a sharp s', 'Straße', 'STRASSE'],
    ['variation selectors', 'Yes\ufe0f', 'yes'],
  ])('sound the same: %s', (_, one, other) => {
    expect(soundOf(one)).toBe(soundOf(other));
  });

  it.each([
    ['Yes', 'Yes.'],
    ['Not yet', 'Not  et'],
    ['été', 'ete'],
  ])('%s and %s do not', (one, other) => {
    expect(soundOf(one)).not.toBe(soundOf(other));
  });
});
