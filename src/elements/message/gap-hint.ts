import type { MessageVariable } from '../../core/message/client-model.ts';
import type { Gap } from '../../core/message/gaps.ts';
import { make } from '../stepper/dom.ts';

/** What stands under a field while somebody is in it: what goes in, an example, how it will print. */
export interface Hint {
  readonly element: HTMLElement;
  readonly open: () => void;
  readonly show: (gap: Gap) => void;
}

interface Hinted {
  readonly id: string;
  readonly variable: MessageVariable;
  readonly control: HTMLInputElement | HTMLSelectElement;
}

export function makeHint({ id, variable, control }: Hinted): Hint {
  const reading = make('strong', { class: 'gap-reading' });
  const words = make('span', {}, [`${variable.label}${exampleOf(variable)}`]);
  // A list says by itself what it is about.
  const isPlain = variable.type === 'choice' && variable.required;
  const element = make('span', { class: isPlain ? 'gap-hint is-plain' : 'gap-hint', id }, [
    words,
    reading,
  ]);
  if (variable.type === 'date' && control instanceof HTMLInputElement) {
    element.append(calendarFor(control));
  }
  return { element, open, show };

  /** Under its field, and never outside the page. */
  function open(): void {
    element.style.translate = '';
    const { left, right } = element.getBoundingClientRect();
    const over = right - document.documentElement.clientWidth + 8;
    if (over > 0) element.style.translate = `${String(-Math.min(over, Math.max(0, left - 8)))}px`;
  }

  function show(gap: Gap): void {
    const isWorthSaying = gap.kind === 'filled' && gap.value.words !== control.value;
    reading.textContent = isWorthSaying ? gap.value.words : '';
  }
}

function exampleOf({ type, example, required }: MessageVariable): string {
  const optional = required ? '' : ' (may stay empty)';
  if (type === 'date') return `${optional}: thu, tomorrow, +2, 1 dec`;
  return type === 'choice' ? optional : `${optional}, such as ${example}`;
}

/** The browser's own calendar, beside typing: by the mouse, or by Alt and the down arrow. */
function calendarFor(control: HTMLInputElement): HTMLElement {
  const date = make('input', {
    type: 'date',
    class: 'gap-date',
    tabindex: '-1',
    'aria-hidden': 'true',
  });
  const button = make('button', { type: 'button', class: 'gap-calendar', tabindex: '-1' }, [
    'Calendar',
  ]);
  const open = () => {
    try {
      date.showPicker();
    } catch {
      // A browser without a calendar still takes what is typed.
    }
  };
  // The field keeps the focus, so that the hint stays.
  button.addEventListener('mousedown', (event) => event.preventDefault());
  button.addEventListener('click', open);
  control.addEventListener('keydown', (event) => {
    if (!event.altKey || event.key !== 'ArrowDown') return;
    event.preventDefault();
    open();
  });
  date.addEventListener('change', () => {
    control.value = date.value;
    control.dispatchEvent(new Event('input', { bubbles: true }));
    control.focus();
  });
  date.addEventListener('input', (event) => event.stopPropagation());
  return make('span', { class: 'gap-days' }, [button, date]);
}
