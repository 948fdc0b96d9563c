import { nextChoice } from '../search/choice.ts';

/** What a key asks of the search. */
export type BoxAction =
  | { readonly kind: 'choose'; readonly at: number }
  | { readonly kind: 'open' | 'act' | 'clear' | 'pin' | 'ask' | 'to-field' | 'to-preview' }
  /** The next value of the facet with this letter, or the one before. */
  | { readonly kind: 'facet'; readonly letter: string; readonly step: 1 | -1 };

/** A key press, as far as it matters here. */
export interface BoxPress {
  readonly key: string;
  /** The letter on the key, whatever Alt makes of it; '' for other keys. */
  readonly letter: string;
  readonly ctrl: boolean;
  readonly alt: boolean;
  readonly shift: boolean;
}

/** How the search stands. */
export interface BoxState {
  /** Where the focus is. */
  readonly focus: 'field' | 'preview' | 'other';
  /** Nothing is typed and nothing chosen. */
  readonly empty: boolean;
  readonly count: number;
  readonly chosen: number;
}

/** The letters that go through the values of a facet, with Alt. */
const FACETS = 'KRCW';

/**
 * What a press does. In the field: arrows choose, Enter opens, Ctrl+Enter copies or fills in, Tab goes
 * to the preview, Esc clears. Elsewhere in the search only Esc means something, which comes back to the
 * field, and the keys with Alt, which the preview's own fields keep for letters.
 */
export function boxAction(press: BoxPress, state: BoxState): BoxAction | undefined {
  if (press.alt) return press.ctrl || state.focus === 'preview' ? undefined : withAlt(press);
  if (state.focus !== 'field') {
    return press.key === 'Escape' ? { kind: 'to-field' } : undefined;
  }
  switch (press.key) {
    case 'Enter':
      return { kind: press.ctrl ? 'act' : 'open' };
    case 'Escape':
      return state.empty ? undefined : { kind: 'clear' };
    case 'Tab':
      return press.shift || press.ctrl ? undefined : { kind: 'to-preview' };
  }
  if (press.ctrl || press.shift) return undefined;
  const at = nextChoice(press.key, state.chosen, state.count);
  return at === undefined ? undefined : { kind: 'choose', at };
}

function withAlt({ letter, shift }: BoxPress): BoxAction | undefined {
  if (letter !== '' && FACETS.includes(letter)) {
    return { kind: 'facet', letter, step: shift ? -1 : 1 };
  }
  if (shift) return undefined;
  if (letter === 'P') return { kind: 'pin' };
  return letter === 'A' ? { kind: 'ask' } : undefined;
}
