import type { MessageVariable } from '../../core/message/client-model.ts';
import type { Gap } from '../../core/message/gaps.ts';
import { shortLabel } from '../../core/message/short-label.ts';
import { make, setText } from '../stepper/dom.ts';
import { makeHint } from './gap-hint.ts';

/** A field inside a sentence. While it is left and sound, its words stand there like any others. */
export interface GapField {
  readonly name: string;
  readonly element: HTMLElement;
  readonly control: HTMLInputElement | HTMLSelectElement;
  readonly show: (shown: ShownGap) => void;
  /** From here on it says what is wrong with it, even while it is empty. */
  readonly judge: () => void;
}

export interface ShownGap {
  readonly gap: Gap;
  /** What stands in the sentence. */
  readonly words: string | undefined;
  /** As held, typed or recorded. */
  readonly text: string;
  /** Pasted, and not confirmed yet. */
  readonly isPasted: boolean;
}

/** What a field tells its message. */
export interface GapEvents {
  readonly typed: (name: string, text: string) => void;
  /** It was left, after something had been typed into it. */
  readonly left: (name: string) => void;
}

let count = 0;

export function makeGapField(name: string, variable: MessageVariable, events: GapEvents): GapField {
  const id = `gap-${String((count += 1))}`;
  const control = makeControl(name, variable, id);
  const shown = make('span', { class: 'gap-shown', 'aria-hidden': 'true' });
  const problem = make('span', { class: 'gap-problem', id: `${id}-problem`, hidden: '' });
  const hint = makeHint({ id: `${id}-hint`, variable, control });
  const parts = [control, shown, problem, hint.element];
  const element = make('span', { class: 'gap', 'data-state': 'empty' }, parts);
  let [isJudged, isEdited] = [false, false];
  let last: ShownGap | undefined;
  control.addEventListener('input', () => {
    isEdited = true;
    events.typed(name, control.value);
  });
  control.addEventListener('focus', () => hint.open());
  control.addEventListener('blur', () => {
    isJudged ||= isEdited;
    if (isEdited) events.left(name);
    isEdited = false;
    if (last) show(last);
  });
  return { name, element, control, show, judge };

  function judge(): void {
    isJudged = true;
    if (last) show(last);
  }

  function show(next: ShownGap): void {
    last = next;
    const { gap, words } = next;
    const isFocused = control === document.activeElement;
    if (!isFocused) putIn(control, next);
    // Whoever mends a value sees at once that it is right; what is wrong is said when they have left.
    const isSaid = isJudged && (!isFocused || problem.textContent !== '');
    setText(problem, isSaid ? problemOf(gap) : '');
    control.setAttribute('aria-invalid', String(problem.textContent !== ''));
    shown.textContent = words ?? '';
    hint.show(gap);
    const isMissing = gap.kind === 'empty' && problem.textContent !== '';
    element.dataset.state = isMissing ? 'missing' : stateOf(next);
    if (control instanceof HTMLInputElement) sizeToContent(control);
  }
}

function stateOf({ gap, isPasted }: ShownGap): string {
  if (gap.kind === 'filled') return isPasted ? 'pasted' : 'filled';
  if (gap.kind === 'wrong') return 'wrong';
  return gap.kind === 'empty' && gap.optional ? 'optional' : 'empty';
}

function problemOf(gap: Gap): string {
  if (gap.kind === 'wrong') return gap.say;
  return gap.kind === 'empty' && !gap.optional ? 'still empty' : '';
}

/** What stands in a field that nobody is in: the words for a day or a sum, else the value itself. */
function putIn(control: GapField['control'], { gap, text }: ShownGap): void {
  if (gap.kind !== 'filled') {
    control.value = text;
  } else if (control instanceof HTMLSelectElement || control.dataset.type === 'text') {
    control.value = gap.value.record;
  } else {
    control.value = gap.value.words;
  }
}

function makeControl(name: string, variable: MessageVariable, id: string): GapField['control'] {
  const attributes = {
    class: 'gap-control',
    name,
    'data-type': variable.type,
    'aria-label': variable.label,
    'aria-describedby': `${id}-problem ${id}-hint`,
    'aria-required': variable.required ? 'true' : undefined,
    autocomplete: 'off',
  };
  if (variable.type === 'choice') {
    const options = variable.options.map(({ label }) => make('option', { value: label }, [label]));
    return make('select', attributes, [
      make('option', { value: '' }, [shortLabel(variable.label)]),
      ...options,
    ]);
  }
  return make('input', {
    ...attributes,
    type: 'text',
    spellcheck: 'false',
    autocapitalize: 'off',
    inputmode: variable.type === 'number' || variable.type === 'money' ? 'decimal' : undefined,
    placeholder: shortLabel(variable.label),
  });
}

/** For browsers that cannot size a field to its content by themselves. */
function sizeToContent(control: HTMLInputElement): void {
  const shown = control.value === '' ? control.placeholder : control.value;
  control.size = Math.min(60, Math.max(4, shown.length));
}
