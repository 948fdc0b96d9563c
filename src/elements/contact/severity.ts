import type { Contact } from '../../core/contact/model.ts';
import { make } from '../stepper/dom.ts';
import { contact } from './store.ts';

interface Severity {
  readonly element: HTMLElement;
  readonly show: (held: Contact) => void;
}

/** Asks how bad it is, in the words of the playbook in use: how soon a person must answer hangs on it. */
export function makeSeverity(): Severity {
  const select = make('select', { id: 'contact-severity' });
  select.addEventListener('change', () => contact().set('severity', select.value, 'typed'));
  const playbook = make('a', {});
  const element = make('p', { class: 'contact-severity', 'data-inward': '' }, [
    make('label', { for: 'contact-severity' }, ['How bad is it? By ', playbook]),
    select,
  ]);
  return { element, show };

  function show({ playbook: inUse, values }: Contact): void {
    element.hidden = !inUse || inUse.replies.length === 0;
    if (!inUse) return;
    playbook.textContent = inUse.title;
    playbook.href = inUse.href;
    const known = values['severity']?.text.toLowerCase() ?? '';
    select.replaceChildren(
      make('option', { value: '' }, ['Not said yet']),
      ...inUse.replies.map(({ severity }) => make('option', { value: severity }, [severity])),
    );
    const match = inUse.replies.find(({ severity }) => severity.toLowerCase() === known);
    select.value = match?.severity ?? '';
  }
}
