import type { Row } from '../../core/finder-box/row.ts';
import type { MountedMessage } from '../message/mount.ts';
import { make } from '../stepper/dom.ts';
import { trustMark } from './option.ts';
import { partsOfPage } from './page-parts.ts';
import { templateForm } from './template-form.ts';

/** Milliseconds for which a choice must last before its page is fetched: a pause between two keys is shorter. */
const SETTLED = 150;

export interface Preview {
  /** Shows what this row is about, a moment later; nothing for undefined. */
  readonly show: (row: Row | undefined) => void;
  /** Shows it now, and waits until it is there. */
  readonly showNow: (row: Row) => Promise<void>;
  /** Moves the focus to its form, or to the first thing that takes one. @returns whether it did */
  readonly focus: () => boolean;
  /** Copies the words of the template that it shows. False when something has still to be filled in. */
  readonly copy: () => Promise<boolean>;
}

/** What the preview asks of the search around it. */
export interface Beside {
  /** Brings the list back, where the preview has taken its place. */
  readonly back: () => void;
  /** The label of the channel that is chosen. */
  readonly channel: () => string | undefined;
}

const FOCUSABLE = 'input, select, textarea, button, a[href], summary, [tabindex="0"]';

/** What stands beside the list: the form of the template that is chosen, or parts of its page. */
export function makePreview(host: HTMLElement, { back, channel }: Beside): Preview {
  let timer = 0;
  let shown: string | undefined;
  let coming: Promise<void> = Promise.resolve();
  let message: MountedMessage | undefined;
  /** The same entry in another channel is another preview. */
  const keyOf = ({ id }: Row) => `${id} ${channel() ?? ''}`;
  return { show, showNow, focus, copy: async () => (await message?.copy()) ?? false };

  function show(row: Row | undefined): void {
    clearTimeout(timer);
    if (row && keyOf(row) === shown) return;
    if (!row) return clear();
    timer = window.setTimeout(() => {
      if (host.checkVisibility()) void showNow(row);
    }, SETTLED);
  }

  function showNow(row: Row): Promise<void> {
    clearTimeout(timer);
    if (keyOf(row) === shown) return coming;
    shown = keyOf(row);
    coming = fill(row, shown);
    return coming;
  }

  async function fill(row: Row, key: string): Promise<void> {
    const made = await bodyOf(row, channel());
    if (shown !== key) return;
    message = made.message;
    const body = make('div', { class: 'preview-body entry' }, [made.element]);
    host.replaceChildren(backButton(back), headOf(row), body);
    host.scrollTop = 0;
  }

  function clear(): void {
    shown = undefined;
    message = undefined;
    host.replaceChildren();
  }

  function focus(): boolean {
    if (!host.checkVisibility()) return false;
    if (message) message.focus();
    else firstIn(host)?.focus();
    return host.contains(document.activeElement);
  }
}

function firstIn(host: HTMLElement): HTMLElement | null {
  const first = host.querySelector<HTMLElement>(`.preview-body :is(${FOCUSABLE})`);
  return first ?? host.querySelector('h2 a');
}

interface Body {
  readonly element: Node;
  readonly message?: MountedMessage;
}

async function bodyOf({ href, entry, words }: Row, channel: string | undefined): Promise<Body> {
  try {
    if (entry?.kind === 'template') {
      return await templateForm(entry.id.replace(/^template\//, ''), channel);
    }
    return { element: await partsOfPage(href, entry?.kind ?? 'guide') };
  } catch {
    const text = words.map((stretch) => stretch.text).join('');
    return { element: make('p', {}, [text, ' The page itself could not be fetched.']) };
  }
}

/** Only shown on narrow screens. */
function backButton(back: () => void): HTMLElement {
  const button = make('button', { type: 'button', class: 'preview-back' }, ['Back to the results']);
  button.addEventListener('click', back);
  return button;
}

function headOf({ kind, title, href, trust }: Row): HTMLElement {
  const name = title.map(({ text }) => text).join('');
  const mark = trustMark();
  mark.fill(trust);
  return make('header', { class: 'preview-head' }, [
    make('p', { class: 'kind' }, [kind]),
    make('h2', {}, [make('a', { href }, [name])]),
    ...(trust ? [mark.element] : []),
  ]);
}
