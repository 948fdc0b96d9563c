import type { BoxPress } from '../../core/finder-box/box-keys.ts';

/**
 * A key press with the letter that is on the key. Alt makes other characters of letters on a Mac, where
 * the place of the key tells the letter; AltGr, which Windows reports as Ctrl and Alt, types characters.
 */
export function pressOf(event: KeyboardEvent): BoxPress {
  const { key, code } = event;
  const letter = /^[a-z]$/i.test(key) ? key : (/^Key([A-Z])$/.exec(code)?.[1] ?? '');
  return {
    key,
    letter: letter.toUpperCase(),
    ctrl: event.ctrlKey || event.metaKey || event.getModifierState('AltGraph'),
    alt: event.altKey,
    shift: event.shiftKey,
  };
}
