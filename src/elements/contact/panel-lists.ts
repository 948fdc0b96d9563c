import type { KnownLine, OpenLine, Summary } from '../../core/contact/summary.ts';
import { make } from '../stepper/dom.ts';
import { contact } from './store.ts';

interface Lists {
  readonly element: HTMLElement;
  readonly show: (summary: Summary) => void;
}

/** The lists of the panel; those that are for us alone are hidden when the customer can see. */
export function makeLists(): Lists {
  const element = make('div', { class: 'contact-lists' });
  return { element, show };

  function show({ known, asked, said, offered, approved, promised, open }: Summary): void {
    const focused = focusedName(element);
    element.replaceChildren(
      ...list('Known', known.map(knownItem)),
      ...list('Promised', promised.map(item)),
      ...list('Offered', offered.map(item), true),
      ...list('Approved', approved.map(item), true),
      ...list('Still open', open.map(openItem), true),
      ...list('Said', said.map(item)),
      ...list('Asked', asked.map(item), true),
    );
    if (focused === undefined) return;
    const same = [...element.querySelectorAll('button')].find(
      ({ dataset }) => dataset.name === focused,
    );
    (same ?? element.querySelector('button') ?? element.closest<HTMLElement>('aside'))?.focus();
  }
}

function focusedName(element: HTMLElement): string | undefined {
  const { activeElement } = document;
  const isHere = activeElement instanceof HTMLElement && element.contains(activeElement);
  return isHere ? activeElement.dataset.name : undefined;
}

function list(title: string, items: readonly HTMLElement[], inward = false): HTMLElement[] {
  if (items.length === 0) return [];
  return [
    make('section', { class: 'contact-list', 'data-inward': inward ? '' : undefined }, [
      make('h3', {}, [title]),
      make('ul', { role: 'list' }, items),
    ]),
  ];
}

function item(words: string): HTMLElement {
  return make('li', {}, [words]);
}

/** Names of values that say how we see the customer. */
const INWARD = ['standing', 'fault', 'severity'];

function knownItem({ name, label, text, from }: KnownLine): HTMLElement {
  const drop = small('×', `Forget ${label.toLowerCase()}`, name);
  drop.addEventListener('click', () => contact().forget(name));
  return make('li', { 'data-inward': INWARD.includes(name) ? '' : undefined }, [
    make('span', { class: 'contact-name' }, [label]),
    make('span', { class: 'contact-value' }, [text]),
    ...(from === undefined ? [] : [make('span', { class: 'contact-from' }, [from])]),
    drop,
  ]);
}

function openItem({ text, what }: OpenLine): HTMLElement {
  if (what === undefined) return item(text);
  const done = small('Done', `Done: ${text}`, `open ${what}`);
  done.addEventListener('click', () => contact().done(what));
  return make('li', {}, [make('span', { class: 'contact-value' }, [text]), done]);
}

function small(sign: string, label: string, name: string): HTMLElement {
  const attributes = { type: 'button', class: 'contact-small-act', 'aria-label': label };
  return make('button', { ...attributes, 'data-name': name }, [sign]);
}
