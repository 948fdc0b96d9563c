/** What a key asks of the stepper. */
export type KeyAction =
  /** Give the answer at this place, counted from 0. */
  | { readonly kind: 'answer'; readonly at: number }
  /** Move the focus to the answer at this place. */
  | { readonly kind: 'choose'; readonly at: number }
  | { readonly kind: 'back' }
  /** Copy the case notes. */
  | { readonly kind: 'copy' };

/** A key press, as far as it matters here. */
export interface KeyPress {
  readonly key: string;
  /** Ctrl, Alt or Meta is held: then the key is the browser's. */
  readonly modified: boolean;
  /** The focus is where people write or choose something. */
  readonly inField: boolean;
  /** The focus is in the stepper, or nowhere. */
  readonly near: boolean;
  /** Keys of a single character are turned off on this device. */
  readonly singleOff?: boolean;
}

/** Where the answers are: how many, and which one has the focus (-1 for none). */
export interface AnswersInView {
  readonly count: number;
  readonly focused: number;
}

/**
 * Digits give an answer, 0 goes back and C copies; the arrows, Home and End choose among the answers, and only
 * while the focus is near, so that they scroll the page elsewhere. Enter is the link's own.
 */
export function keyAction(
  press: KeyPress,
  { count, focused }: AnswersInView,
): KeyAction | undefined {
  if (press.modified || press.inField) return undefined;
  if (press.key.length === 1) return press.singleOff ? undefined : bySign(press.key, count);
  if (!press.near || count === 0) return undefined;
  const at = chosenBy(press.key, { count, focused });
  return at === undefined ? undefined : { kind: 'choose', at };
}

function bySign(sign: string, count: number): KeyAction | undefined {
  if (sign === '0') return { kind: 'back' };
  if (sign === 'c' || sign === 'C') return { kind: 'copy' };
  const at = /^[1-9]$/.test(sign) ? Number(sign) - 1 : count;
  return at < count ? { kind: 'answer', at } : undefined;
}

function chosenBy(key: string, { count, focused }: AnswersInView): number | undefined {
  switch (key) {
    case 'ArrowDown':
      return (focused + 1) % count;
    case 'ArrowUp':
      return focused <= 0 ? count - 1 : focused - 1;
    case 'Home':
      return focused < 0 ? undefined : 0;
    case 'End':
      return focused < 0 ? undefined : count - 1;
    default:
      return undefined;
  }
}
