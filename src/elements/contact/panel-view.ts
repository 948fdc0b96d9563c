import { contactLabel } from '../../core/contact/label.ts';
import { replySentence } from '../../core/contact/reply-target.ts';
import { summaryOf } from '../../core/contact/summary.ts';
import { key, make, setText } from '../stepper/dom.ts';
import { makeClock } from './clock.ts';
import { makeLists } from './panel-lists.ts';
import { makeSeverity } from './severity.ts';
import { contact } from './store.ts';
import { whenNow } from './when.ts';

export interface PanelView {
  readonly element: HTMLElement;
  readonly show: (open: boolean) => void;
}

export interface PanelActs {
  readonly wrapUp: () => void;
  readonly handOver: () => void;
  readonly begin: () => void;
  readonly see: () => void;
  readonly sees: () => boolean;
}

/** What is known, promised, offered and open in this contact, and what can be done with it. */
export function makePanel(acts: PanelActs): PanelView {
  const title = make('h2', { class: 'contact-title', id: 'contact-title' });
  const clock = makeClock();
  const target = make('p', { class: 'contact-target' });
  const severity = makeSeverity();
  const lists = makeLists();
  const element = make(
    'aside',
    { class: 'contact-panel', 'aria-labelledby': 'contact-title', tabindex: '-1', hidden: '' },
    [
      make('div', { class: 'contact-head' }, [title, clock.shown]),
      make('div', { class: 'contact-body', tabindex: '0', role: 'group', 'aria-label': 'Notes' }, [
        target,
        severity.element,
        lists.element,
        openForm(),
        make('div', { class: 'contact-switches' }, [
          button('Customer can see this screen', acts.see, 'V'),
          clock.element,
        ]),
        make('p', { class: 'contact-small' }, [
          'Kept in this tab alone: not sent, not stored on the device. A second contact is a second tab.',
        ]),
      ]),
      actions(acts),
    ],
  );
  contact().subscribe(update);
  update();
  return { element, show: (open) => (element.hidden = !open) };

  function update(): void {
    const [held, when] = [contact().read(), whenNow()];
    setText(title, contactLabel(held, when) ?? 'No contact yet');
    setText(target, replySentence(held) ?? '');
    severity.show(held);
    clock.show(held);
    const summary = summaryOf(held, when);
    // The choice above says it already.
    const isAbove = ({ name }: { name: string }) => name === 'severity' && !severity.element.hidden;
    lists.show({ ...summary, known: summary.known.filter((line) => !isAbove(line)) });
  }
}

function actions(acts: PanelActs): HTMLElement {
  return make('div', { class: 'contact-actions' }, [
    button('Wrap up', acts.wrapUp, 'W'),
    button('Copy the hand-over', acts.handOver, 'H'),
    button('New contact', acts.begin),
  ]);
}

function button(label: string, act: () => void, sign?: string): HTMLElement {
  const made = make(
    'button',
    { type: 'button', class: 'contact-act', 'aria-keyshortcuts': sign },
    sign === undefined ? [label] : [label, key(sign)],
  );
  made.addEventListener('click', act);
  return made;
}

/** A line to note what remains to be done. */
function openForm(): HTMLElement {
  const field = make('input', {
    id: 'contact-open-field',
    type: 'text',
    maxlength: '200',
    autocomplete: 'off',
    spellcheck: 'false',
  });
  const form = make('form', { class: 'contact-open-form', autocomplete: 'off' }, [
    make('label', { for: 'contact-open-field' }, ['Still to do']),
    field,
    make('button', { type: 'submit', class: 'contact-act' }, ['Note it']),
  ]);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const what = field.value.trim();
    if (what !== '') contact().note({ kind: 'open', what });
    field.value = '';
  });
  contact().subscribe(({ kind }) => kind === 'cleared' && (field.value = ''));
  return form;
}
