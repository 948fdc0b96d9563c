import { singleKeysOn } from '../single-keys.ts';

/** What a key asks of a message. */
export interface KeyActions {
  readonly copy: () => void;
  readonly copySubject: () => void;
  /** To the first gap that is still to be filled. */
  readonly focus: () => void;
  /** From a field to the next one that is still to be filled. */
  readonly next: (from: HTMLElement) => void;
  readonly paste: () => void;
  /** The words were said aloud. */
  readonly spoken: () => void;
}

interface Listening {
  readonly root: HTMLElement;
  /** True: the keys work on the whole page. */
  readonly isPage: boolean;
  readonly signal: AbortSignal;
}

/** Listens for the keys of a message, on its page or in itself alone. */
export function listenToKeys({ root, isPage, signal }: Listening, actions: KeyActions): void {
  root.addEventListener('keydown', (event) => inField(event, isPage, actions), { signal });
  const where: HTMLElement | Document = isPage ? document : root;
  const onKey = (event: Event) => event instanceof KeyboardEvent && onPage(event, isPage, actions);
  where.addEventListener('keydown', onKey, { signal });
}

function inField(event: KeyboardEvent, isPage: boolean, actions: KeyActions): void {
  const { key, target } = event;
  if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
  if (!(target instanceof HTMLElement) || !target.matches('.gap-control, .amount-panel input'))
    return;
  if (key === 'Enter') {
    event.preventDefault();
    actions.next(target);
  } else if (key === 'Escape' && isPage) {
    // What was typed stays; the single keys work again.
    event.preventDefault();
    target.blur();
  }
}

function onPage(event: KeyboardEvent, isPage: boolean, actions: KeyActions): void {
  const { key, target } = event;
  if (event.defaultPrevented || event.isComposing || document.querySelector('dialog[open]')) {
    if (isPage) return;
  }
  if (key === 'Enter' && (event.ctrlKey || event.metaKey)) {
    event.preventDefault();
    if (event.shiftKey) actions.copySubject();
    else actions.copy();
    return;
  }
  const isTyping =
    target instanceof Element &&
    target.closest('input, textarea, select, [contenteditable]') !== null;
  if (!isPage || isTyping || event.ctrlKey || event.metaKey || event.altKey || !singleKeysOn())
    return;
  const { focus, copySubject, paste, spoken } = actions;
  const action = { f: focus, s: copySubject, p: paste, i: spoken }[key.toLowerCase()];
  if (!action) return;
  event.preventDefault();
  action();
}
