import { key, make } from '../stepper/dom.ts';
import { singleKeysOn } from '../single-keys.ts';

/** Milliseconds for which a word in passing stands: time to read it on a slow day. */
export const IN_PASSING = 6000;

/** Something that the bar says, to eyes and ears. */
export interface Notice {
  /** By which it can be taken away. */
  readonly name?: string;
  readonly words: string;
  /** A text to be taken by hand, where the browser does not copy. */
  readonly text?: string;
  readonly action?: { readonly label: string; readonly key?: string; readonly act: () => void };
  /** Counts down beside the action. */
  readonly seconds?: number;
  /** Milliseconds; left out, until it is closed. */
  readonly stays?: number;
}

/** Ends whatever the notice before had started. */
const endings = new WeakMap<HTMLElement, () => void>();

/** Shows a notice in the place of the one before. */
export function showNotice(bar: HTMLElement, notice: Notice): void {
  const place = placeOf(bar);
  endings.get(bar)?.();
  const ending = new AbortController();
  endings.set(bar, () => ending.abort());
  place.dataset.name = notice.name ?? '';
  const close = make('button', { type: 'button', class: 'contact-close', 'aria-label': 'Close' }, [
    '×',
  ]);
  close.addEventListener('click', () => empty(bar));
  const text = notice.text === undefined ? [] : [byHand(notice.text)];
  const action = notice.action ? [actionButton(bar, notice.action, ending.signal)] : [];
  const left = notice.seconds === undefined ? [] : [countdown(notice.seconds, ending.signal)];
  // The words alone are said aloud; a countdown would talk over everything.
  place.replaceChildren(make('p', { role: 'status' }, []), ...text, ...action, ...left, close);
  place.hidden = false;
  const said = place.firstElementChild;
  window.setTimeout(() => said && (said.textContent = notice.words));
  if (notice.stays !== undefined) {
    const timer = window.setTimeout(() => empty(bar), notice.stays);
    ending.signal.addEventListener('abort', () => window.clearTimeout(timer));
  }
}

/** Takes a notice away, if it is the one that stands there. */
export function clearNotice(bar: HTMLElement, name: string): void {
  if (placeOf(bar).dataset.name === name) empty(bar);
}

function empty(bar: HTMLElement): void {
  endings.get(bar)?.();
  const place = placeOf(bar);
  const hadFocus = place.contains(document.activeElement);
  place.replaceChildren();
  place.hidden = true;
  delete place.dataset.name;
  if (hadFocus) bar.querySelector<HTMLElement>('.contact-open')?.focus();
}

function placeOf(bar: HTMLElement): HTMLElement {
  return bar.querySelector<HTMLElement>('.contact-notice') ?? bar;
}

function byHand(text: string): HTMLElement {
  const field = make('textarea', { readonly: '', rows: '6', 'aria-label': 'The note' });
  field.value = text;
  return field;
}

function actionButton(
  bar: HTMLElement,
  { label, key: sign, act }: NonNullable<Notice['action']>,
  signal: AbortSignal,
): HTMLElement {
  const button = make(
    'button',
    { type: 'button', class: 'contact-act', 'aria-keyshortcuts': sign },
    sign === undefined ? [label] : [label, key(sign)],
  );
  button.addEventListener('click', run);
  if (sign !== undefined) document.addEventListener('keydown', onKey, { signal });
  return button;

  function run(): void {
    empty(bar);
    act();
  }

  function onKey(event: KeyboardEvent): void {
    if (event.key.toLowerCase() !== sign?.toLowerCase() || event.defaultPrevented) return;
    if (event.ctrlKey || event.metaKey || event.altKey || !singleKeysOn()) return;
    if (event.target instanceof Element && event.target.closest('input, textarea, select')) return;
    event.preventDefault();
    run();
  }
}

function countdown(seconds: number, signal: AbortSignal): HTMLElement {
  let left = seconds;
  const shown = make('span', { class: 'contact-left', 'aria-hidden': 'true' }, [`${left} s`]);
  const timer = window.setInterval(() => (shown.textContent = `${(left -= 1)} s`), 1000);
  signal.addEventListener('abort', () => window.clearInterval(timer));
  return shown;
}
