import type { MessageVariable } from '../../core/message/client-model.ts';
import { shortLabel } from '../../core/message/short-label.ts';
import { make } from '../stepper/dom.ts';

/** A field to paste a case into: what its variables recognise goes into the gaps, to be confirmed. */
export interface CasePaste {
  readonly button: HTMLElement;
  readonly panel: HTMLElement;
  readonly open: () => void;
}

export function makeCasePaste(take: (text: string) => void): CasePaste {
  const field = make('textarea', {
    class: 'case-paste-field',
    rows: '3',
    autocomplete: 'off',
    spellcheck: 'false',
    'aria-label': 'Text from the case',
    placeholder: 'Paste here. Nothing of it leaves this page, and you confirm what it finds.',
  });
  const panel = make('div', { class: 'case-paste', hidden: '' }, [field]);
  const button = make(
    'button',
    { type: 'button', class: 'message-plain', 'aria-expanded': 'false' },
    ['Paste from the case'],
  );
  button.addEventListener('click', () => (panel.hidden ? open() : close()));
  field.addEventListener('input', () => {
    const text = field.value;
    // Emptying the field is no paste.
    if (text.trim() === '') return;
    close();
    take(text);
  });
  field.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    close();
    button.focus();
  });
  return { button, panel, open };

  function open(): void {
    panel.hidden = false;
    button.setAttribute('aria-expanded', 'true');
    field.focus();
  }

  /** The pasted text is not kept. */
  function close(): void {
    field.value = '';
    panel.hidden = true;
    button.setAttribute('aria-expanded', 'false');
  }
}

/** Whether a paste is a case and not a value for the field it lands in. */
export function isCase(text: string, target: EventTarget | null): boolean {
  const isInField = target instanceof Element && target.closest('input, select, textarea') !== null;
  return text.trim() !== '' && (!isInField || /\S\s*\n\s*\S/.test(text));
}

/** `3 found: customer name, order number, item`. */
export function foundWords(
  found: Readonly<Record<string, string>>,
  variables: Readonly<Record<string, MessageVariable>>,
): string {
  const labels = Object.keys(found).map((name) => shortLabel(variables[name]?.label ?? name));
  if (labels.length === 0) return 'Nothing in it fits a gap of this message.';
  return `Found: ${labels.join(', ')}. Please check, then confirm.`;
}
