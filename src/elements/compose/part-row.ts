import { LEFT_OUT, type Slot } from '../../core/compose/model.ts';
import type { Part } from '../../core/compose/parts.ts';
import type { MessageTemplate } from '../../core/message/client-model.ts';
import { key, make, setText } from '../stepper/dom.ts';

/** A recovery step in the list of parts. */
export interface PartRow {
  readonly element: HTMLElement;
  readonly show: (part: Part) => void;
}

export interface PartEvents {
  /** A template for a slot, `LEFT_OUT`, or undefined for its first choice. */
  readonly choose: (slot: string, id: string | undefined) => void;
}

export function makePartRow(slot: Slot, index: number, { choose }: PartEvents): PartRow {
  const title = make('span', { class: 'compose-chosen' });
  const why = make('p', { class: 'compose-why' });
  const toggle = make('button', { type: 'button', class: 'compose-toggle' });
  const options = make('fieldset', { class: 'compose-options' });
  const others = make('details', { class: 'compose-others' }, [make('summary'), options]);
  let now: Part | undefined;
  toggle.addEventListener('click', () =>
    choose(slot.id, now?.chosen ? LEFT_OUT : now?.options[0]?.id),
  );
  options.addEventListener('change', ({ target }) => {
    if (target instanceof HTMLInputElement) choose(slot.id, target.value);
  });
  const number = index < 9 ? [key(String(index + 1))] : [];
  const head = make('div', { class: 'compose-head' }, [
    make('span', { class: 'compose-step' }, [...number, slot.label]),
    toggle,
  ]);
  const element = make('li', { class: 'compose-part' }, [head, title, why, others]);
  return { element, show };

  function show(part: Part): void {
    now = part;
    const { chosen, because, isFixed } = part;
    element.classList.toggle('is-out', !chosen);
    setText(title, chosen?.title ?? '');
    setText(why, isFixed ? 'Locked wording: it stays, word for word.' : (because ?? ''));
    toggle.hidden = isFixed || part.options.length === 0;
    toggle.textContent = chosen ? 'Leave out' : 'Put in';
    toggle.setAttribute('aria-label', `${chosen ? 'Leave out' : 'Put in'}: ${slot.label}`);
    showOptions(others, options, part);
  }
}

/** The templates of the step, each with when it is used and when not. */
function showOptions(others: HTMLElement, fieldset: HTMLElement, part: Part): void {
  const { options, chosen, isFixed, slot } = part;
  others.hidden = options.length === 0;
  const summary = others.querySelector('summary');
  const more = options.length - 1;
  if (summary)
    summary.textContent =
      more > 0 ? `Use when …, and ${String(more)} other${more === 1 ? '' : 's'}` : 'Use when …';
  const ids = options.map(({ id }) => id).join();
  if (fieldset.dataset.options !== ids) {
    fieldset.dataset.options = ids;
    fieldset.replaceChildren(
      make('legend', { class: 'sr-only' }, [slot.label]),
      ...options.map((one) => optionRow(slot, one)),
    );
  }
  for (const input of fieldset.querySelectorAll('input')) {
    input.checked = input.value === chosen?.id;
    input.disabled = isFixed;
  }
}

function optionRow(slot: Slot, { id, title, href, useWhen, doNotUseWhen }: MessageTemplate) {
  const input = make('input', { type: 'radio', name: `part-${slot.id}`, value: id });
  return make('div', { class: 'compose-option' }, [
    make('label', {}, [input, make('span', {}, [title])]),
    make('p', { 'data-inward': '' }, [make('b', {}, ['Use when: ']), useWhen]),
    make('p', { 'data-inward': '' }, [make('b', {}, ['Not when: ']), doNotUseWhen]),
    make('p', {}, [make('a', { href }, ['Its page'])]),
  ]);
}
