import type { MessageModels } from '../../core/message/case.ts';
import type { MessageVariable } from '../../core/message/client-model.ts';
import { recognise } from '../../core/message/recognise.ts';
import { shortLabel } from '../../core/message/short-label.ts';
import type { Values } from '../../core/message/values.ts';
import { make } from '../stepper/dom.ts';
import { settingNow } from './session.ts';

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

interface Listening {
  readonly root: HTMLElement | Document;
  readonly signal: AbortSignal;
}

/** Takes a case that is pasted anywhere in `root`. */
export function listenToPaste({ root, signal }: Listening, take: (text: string) => void): void {
  root.addEventListener('paste', onPaste, { signal });

  function onPaste(event: Event): void {
    const text = event instanceof ClipboardEvent ? event.clipboardData?.getData('text/plain') : '';
    const isElsewhere =
      event.target instanceof Element && event.target.closest('dialog, .case-paste');
    if (!text || isElsewhere || !isCase(text, event.target)) return;
    event.preventDefault();
    take(text);
  }
}

/** Whether a paste is a case and not a value for the field it lands in. */
function isCase(text: string, target: EventTarget | null): boolean {
  const isInField = target instanceof Element && target.closest('input, select, textarea') !== null;
  return text.trim() !== '' && (!isInField || /\S\s*\n\s*\S/.test(text));
}

/** What a case gives to a message: values by name. What somebody typed or confirmed knows better. */
export function takenFrom(
  text: string,
  { models, values }: { readonly models: MessageModels; readonly values: Values },
): Readonly<Record<string, string>> {
  const found = recognise(text, variablesOf(models), settingNow(models));
  const isOpen = ([name]: readonly [string, string]) =>
    !values[name] || values[name].from === 'pasted';
  return Object.fromEntries(Object.entries(found).filter(isOpen));
}

function variablesOf({ templates }: MessageModels): Readonly<Record<string, MessageVariable>> {
  return Object.assign({}, ...templates.map(({ variables }) => variables)) as Readonly<
    Record<string, MessageVariable>
  >;
}

/** `3 found: customer name, order number, item`. */
export function foundWords(found: Readonly<Record<string, string>>, models: MessageModels): string {
  const variables = variablesOf(models);
  const labels = Object.keys(found).map((name) => shortLabel(variables[name]?.label ?? name));
  if (labels.length === 0) return 'Nothing in it fits a gap of this message.';
  return `Found: ${labels.join(', ')}. Please check, then confirm.`;
}
