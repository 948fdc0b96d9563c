import type { Asked } from '../../core/lookup/asked.ts';
import { readField, type Given, type Known } from '../../core/lookup/given.ts';
import type { LookupModel } from '../../core/lookup/model.ts';
import { setText } from '../stepper/dom.ts';

/** The fields of the form as one thing. */
export interface Fields {
  /** What is known by them, of all that are filled, needed or not. */
  readonly read: () => Given;
  /** The key of the field that an event is about; notes whether it was finished. */
  readonly edited: (event: Event) => string | undefined;
  /** Shows the fields that matter, hides the others and says which. */
  readonly ask: (asked: Asked) => void;
  /** Empties all fields, then puts in a case; a band stands as a hint in its empty box. */
  readonly fill: (given: Given) => void;
  /** Puts values into their fields and leaves the others as they are, half typed or not. */
  readonly put: (given: Given) => void;
  /** The first empty field in view. */
  readonly nextEmpty: () => HTMLElement | undefined;
}

type Control = HTMLInputElement | HTMLSelectElement;

export function readFields(form: HTMLFormElement, model: LookupModel): Fields {
  const frames = framesIn(form);
  const bands = new Map<string, Known>();
  const finished = new Set<string>();
  const ask = (asked: Asked): void => showAsked(form, model, { frames, asked });
  const nextEmpty = (): HTMLElement | undefined => firstEmpty([...frames.values()]);
  return { read, edited, ask, fill, put, nextEmpty };

  function read(): Given {
    return Object.fromEntries(
      [...frames].flatMap(([key, frame]) => {
        const text = valueOf(frame);
        const field = readField(model, key, text);
        const problem = field && 'problem' in field ? field.problem : '';
        showProblem(frame, finished.has(key) ? problem : '');
        const known = field && 'known' in field ? field.known : undefined;
        const found = known ?? (text.trim() === '' ? bands.get(key) : undefined);
        return found ? [[key, found] as const] : [];
      }),
    );
  }

  function edited({ target, type }: Event): string | undefined {
    const frame = target instanceof Element ? target.closest<HTMLElement>('[data-key]') : null;
    const key = frame?.dataset.key;
    if (key === undefined) return undefined;
    if (type === 'change') finished.add(key);
    else finished.delete(key);
    // Whoever types knows better than the link.
    bands.delete(key);
    return key;
  }

  function fill(given: Given): void {
    for (const key of frames.keys()) putOne(key, given[key]);
  }

  function put(given: Given): void {
    for (const [key, known] of Object.entries(given)) putOne(key, known);
  }

  function putOne(key: string, known: Known | undefined): void {
    finished.delete(key);
    if (known && !known.exact) bands.set(key, known);
    else bands.delete(key);
    const frame = frames.get(key);
    for (const control of frame ? controlsOf(frame) : []) setControl(control, known);
  }
}

function framesIn(form: HTMLFormElement): ReadonlyMap<string, HTMLElement> {
  const frames = [...form.querySelectorAll<HTMLElement>('[data-key]')];
  return new Map(frames.map((frame) => [frame.dataset.key ?? '', frame]));
}

function firstEmpty(frames: readonly HTMLElement[]): HTMLElement | undefined {
  const frame = frames.find((each) => !each.hidden && !each.classList.contains('is-known'));
  return frame && controlsOf(frame)[0];
}

interface Asking {
  readonly frames: ReadonlyMap<string, HTMLElement>;
  readonly asked: Asked;
}

function showAsked(
  form: HTMLFormElement,
  { inputs }: LookupModel,
  { frames, asked }: Asking,
): void {
  const { given, missing, spare } = asked;
  for (const [key, frame] of frames) {
    frame.hidden = !(key in given) && !missing.includes(key);
    frame.classList.toggle('is-known', key in given);
  }
  const labels = inputs.flatMap(({ key, label }) => (spare.includes(key) ? label : []));
  const line = form.querySelector<HTMLElement>('.lookup-spare');
  if (line) setText(line, labels.length === 0 ? '' : `No matter here: ${labels.join(', ')}`);
}

function controlsOf(frame: HTMLElement): Control[] {
  return [...frame.querySelectorAll<Control>('input, select')];
}

function valueOf(frame: HTMLElement): string {
  const controls = controlsOf(frame);
  const isPair = controls.some(({ type }) => type === 'radio');
  const control = isPair
    ? controls.find((each) => each instanceof HTMLInputElement && each.checked)
    : controls[0];
  return control?.value ?? '';
}

function setControl(control: Control, known: Known | undefined): void {
  const fact = known?.exact ? known.fact : '';
  if (control instanceof HTMLInputElement && control.type === 'radio') {
    control.checked = control.value === fact;
  } else {
    control.value = fact;
    if (control instanceof HTMLInputElement) {
      control.placeholder = known && !known.exact ? known.words : '';
    }
  }
}

function showProblem(frame: HTMLElement, problem: string): void {
  const line = frame.querySelector<HTMLElement>('.lookup-problem');
  if (line) setText(line, problem);
  for (const control of controlsOf(frame)) {
    if (problem === '') control.removeAttribute('aria-invalid');
    else control.setAttribute('aria-invalid', 'true');
  }
}
