import { personalIn, withoutPersonal, type Personal } from '../../core/finder-box/personal.ts';
import { requestFor, type Sought } from '../../core/finder-box/request.ts';
import { make } from '../stepper/dom.ts';
import { copyWords } from './copy-words.ts';

/**
 * Puts a request for a playbook on the clipboard and shows it. When what was searched looks personal,
 * it says so first and copies nothing until somebody has looked.
 * @param sought what was searched, with `when` still to be said
 * @param closed is called when the reader has done with it
 */
export function showRequest(
  host: HTMLElement,
  sought: Omit<Sought, 'when'>,
  closed: () => void,
): void {
  const text = requestFor({ ...sought, when: nowInWords() });
  const personal = personalIn(sought.query);
  const words = make('textarea', {
    class: 'asked-words',
    'aria-label': 'The request',
    rows: '7',
    autocomplete: 'off',
    spellcheck: 'false',
  });
  words.value = text;
  const said = make('p', { class: 'asked-said', role: 'status' });
  const safer = button(personal.length > 0 ? 'Copy without it' : 'Copy again');
  const asItIs = button('Copy as it stands');
  const close = button('Close');
  asItIs.hidden = personal.length === 0;
  host.replaceChildren(said, words, make('div', { class: 'asked-acts' }, [safer, asItIs, close]));
  host.hidden = false;
  safer.addEventListener('click', () => {
    // Only what was searched: the day and the titles of pages are ours.
    words.value = words.value.replaceAll(sought.query, withoutPersonal(sought.query));
    void copy();
  });
  asItIs.addEventListener('click', () => void copy());
  close.addEventListener('click', closed);
  if (personal.length === 0) void copy();
  else {
    said.textContent = warningOf(personal);
    host.classList.add('is-warning');
    safer.focus();
  }

  async function copy(): Promise<void> {
    host.classList.remove('is-warning');
    said.textContent = (await copyWords(words.value))
      ? 'Copied. Paste it to whoever keeps the playbooks; nothing was sent.'
      : 'Not copied: select the words and copy them.';
  }
}

function warningOf(personal: readonly Personal[]): string {
  const found = personal.map(({ what, words }) => `${what} (${words})`).join(', ');
  return `This looks personal: ${found}. Nothing is copied yet.`;
}

function nowInWords(): string {
  const { lang } = document.documentElement;
  return new Date().toLocaleString(lang || 'en-GB', { dateStyle: 'long', timeStyle: 'short' });
}

function button(label: string): HTMLButtonElement {
  return make('button', { type: 'button', class: 'finder-action' }, [label]);
}
