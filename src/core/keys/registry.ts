/** One line of the list of keys. */
export interface KeyRow {
  /** Keys that do the same, or a range with `…` between its ends; the keys of a chord joined by `+`. */
  readonly keys: readonly string[];
  readonly does: string;
  /** A single character: the switch turns it off (WCAG 2.1.4). */
  readonly single?: true;
}

/** The keys of one thing on a page. */
export interface KeyPlace {
  readonly title: string;
  /** A selector: the place is there when the page holds such an element. */
  readonly on: string;
  readonly rows: readonly KeyRow[];
}

/** Every key of the site, by where it works. The list that `?` opens is made from this. */
export const keyPlaces: readonly KeyPlace[] = [
  {
    title: 'On every page',
    on: 'body',
    rows: [
      { keys: ['Ctrl+K'], does: 'Search' },
      { keys: ['/'], does: 'Search', single: true },
      { keys: ['Ctrl+/'], does: 'This list, in a field too' },
      { keys: ['?'], does: 'This list', single: true },
    ],
  },
  {
    title: 'The contact of this tab',
    on: 'contact-bar',
    rows: [
      { keys: ['N'], does: 'Notes of this contact: open, close', single: true },
      { keys: ['W'], does: 'Wrap up: copy the case notes and clear', single: true },
      { keys: ['U'], does: 'Within ten seconds: take that back', single: true },
      { keys: ['H'], does: 'Copy the hand-over note', single: true },
      { keys: ['V'], does: 'The customer can see this screen, or not', single: true },
    ],
  },
  {
    title: 'In the search',
    on: 'finder-box',
    rows: [
      { keys: ['↑', '↓'], does: 'Choose a result' },
      { keys: ['Enter'], does: 'Open it' },
      { keys: ['Ctrl+Enter'], does: 'Copy its words; where something must be filled in, go there' },
      { keys: ['Tab'], does: 'Go to the preview and its form; Esc comes back' },
      { keys: ['Alt+K'], does: 'Next kind: playbooks, templates …' },
      { keys: ['Alt+R'], does: 'Next recovery step' },
      { keys: ['Alt+C'], does: 'Next channel' },
      { keys: ['Alt+W'], does: 'Next thing that went wrong' },
      { keys: ['Alt+Shift'], does: 'With these four: the one before' },
      { keys: ['Alt+P'], does: 'Pin the result, or take the pin out' },
      { keys: ['Alt+A'], does: 'Ask for a playbook that is not there' },
      { keys: ['Esc'], does: 'Clear; when the field is empty, close' },
    ],
  },
  {
    title: 'In a message',
    on: 'message-form',
    rows: [
      { keys: ['F'], does: 'Go to the first gap that is still to be filled', single: true },
      { keys: ['Tab'], does: 'The next gap' },
      { keys: ['Enter'], does: 'The next gap that is still empty; then the copy button' },
      { keys: ['Ctrl+Enter'], does: 'Copy the message' },
      { keys: ['Ctrl+Shift+Enter'], does: 'Copy the subject' },
      { keys: ['S'], does: 'Copy the subject', single: true },
      { keys: ['I'], does: 'On the phone, at the counter: I said it; note it', single: true },
      { keys: ['P'], does: 'Paste from the case', single: true },
      { keys: ['Alt+↓'], does: 'In a day: open the calendar' },
      { keys: ['Esc'], does: 'Leave a gap; what was typed stays' },
    ],
  },
  {
    title: 'On the page of a playbook',
    on: '.compose-link',
    rows: [{ keys: ['M'], does: 'Compose the reply', single: true }],
  },
  {
    title: 'Composing a reply',
    on: 'compose-reply',
    rows: [
      { keys: ['1', '…', '9'], does: 'Leave this part out, or put it back', single: true },
      { keys: ['Ctrl+Enter'], does: 'Copy the reply; in chat, the next message of it' },
    ],
  },
  {
    title: 'In a decision tree',
    on: 'tree-stepper',
    rows: [
      { keys: ['1', '…', '9'], does: 'Give this answer', single: true },
      { keys: ['↑', '↓'], does: 'Choose an answer' },
      { keys: ['Enter'], does: 'Give the answer chosen' },
      { keys: ['0'], does: 'Back', single: true },
      { keys: ['C'], does: 'At an outcome: copy the case notes', single: true },
      { keys: ['Ctrl+Enter'], does: 'At an outcome: copy the case notes' },
    ],
  },
  {
    title: 'In the map of a tree, once it has the focus',
    on: 'tree-map',
    rows: [
      { keys: ['+', '-'], does: 'Larger, smaller' },
      { keys: ['0'], does: 'Fit to the page' },
    ],
  },
  {
    title: 'In the look-up of an amount',
    on: 'matrix-lookup',
    rows: [{ keys: ['Ctrl+Enter'], does: 'Copy the answer with its row and version' }],
  },
];

/** The names of keys on a Mac's keyboard. */
const ON_A_MAC: Readonly<Record<string, string>> = { Ctrl: '⌘', Alt: '⌥', Shift: '⇧' };

/**
 * The keys of a chord as they are shown: `Ctrl+K` gives `Ctrl`, `K`; on a Mac `⌘`, `K`.
 * A `+` that stands alone is that key.
 */
export function keyCaps(chord: string, mac: boolean): string[] {
  const caps = chord.length === 1 ? [chord] : chord.split('+');
  return mac ? caps.map((cap) => ON_A_MAC[cap] ?? cap) : caps;
}
