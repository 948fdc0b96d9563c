import type { LookupInput } from '../core/lookup/model.ts';
import { make } from './stepper/dom.ts';

/** A field that asks for an input of a matrix: a list for options, a box for numbers and days. */
export interface MatrixField {
  readonly input: LookupInput;
  readonly row: HTMLElement;
  readonly control: HTMLInputElement | HTMLSelectElement;
  /** Says what the field takes when it holds something else. */
  readonly problem: HTMLElement;
}

export interface FieldLook {
  readonly id: string;
  /** Where it stands: `desk` gives `desk-field` and `desk-control`. */
  readonly place: string;
  readonly problem: HTMLElement;
  /** What describes the control, with the problem in it; the problem alone when left out. */
  readonly note?: HTMLElement;
  readonly placeholder?: string | undefined;
}

export function makeMatrixField(
  input: LookupInput,
  { id, place, problem, note = problem, placeholder }: FieldLook,
): MatrixField {
  note.id = `${id}-note`;
  const attributes = {
    id,
    name: input.key,
    class: `${place}-control`,
    autocomplete: 'off',
    'aria-describedby': note.id,
  };
  const control =
    input.kind === 'choice'
      ? make('select', attributes, [
          make('option', { value: '' }, ['Choose']),
          ...input.options.map(({ value, label }) => make('option', { value }, [label])),
        ])
      : make('input', {
          ...attributes,
          type: input.kind === 'day' ? 'date' : 'text',
          inputmode: input.kind === 'day' ? undefined : input.whole ? 'numeric' : 'decimal',
          spellcheck: 'false',
          placeholder,
        });
  const label = make('label', { for: id }, [input.label]);
  const row = make('div', { class: `${place}-field`, 'data-inward': inwardOf(input) }, [
    label,
    control,
    note,
  ]);
  return { input, row, control, problem };
}

/** What a customer at the counter need not see. */
function inwardOf({ key }: LookupInput): string | undefined {
  return /standing|fault/i.test(key) ? '' : undefined;
}
