import type { MatrixState } from '../../core/message/amounts.ts';
import { readField } from '../../core/lookup/given.ts';
import type { LookupInput, LookupModel } from '../../core/lookup/model.ts';
import { versionWords } from '../../core/lookup/receipt.ts';
import type { Values } from '../../core/message/values.ts';
import { makeMatrixField, type MatrixField } from '../matrix-field.ts';
import { make, setText } from '../stepper/dom.ts';

/** Asks what a matrix still needs, and shows by which row and version it answers. */
export interface AmountPanel {
  readonly element: HTMLElement;
  readonly show: (state: MatrixState, values: Values) => void;
  /** The first field that is asked for and empty; else the first in view. */
  readonly first: () => HTMLElement | undefined;
}

let count = 0;

export function makeAmountPanel(
  model: LookupModel,
  changed: (name: string, text: string) => void,
): AmountPanel {
  const prefix = `amount-${String((count += 1))}`;
  const fields = model.inputs.map((input) => makeField(input, `${prefix}-${input.key}`));
  const result = make('div', { class: 'amount-result' });
  for (const { input, control } of fields) {
    control.addEventListener('input', () => changed(input.key, control.value));
    // A day is given by a change, and leaving a field settles what is wrong with it.
    control.addEventListener('change', () => changed(input.key, control.value));
  }
  const title = make('p', { class: 'amount-title' }, [
    'The amount comes from ',
    make('a', { href: model.href }, [model.title]),
  ]);
  const rows = make(
    'div',
    { class: 'amount-fields' },
    fields.map(({ row }) => row),
  );
  const element = make('section', { class: 'amount-panel', 'aria-label': model.title }, [
    title,
    rows,
    result,
  ]);
  return { element, show, first };

  function first(): HTMLElement | undefined {
    const shown = fields.filter(({ row }) => !row.hidden);
    return (shown.find(({ control }) => control.value === '') ?? shown[0])?.control;
  }

  function show(state: MatrixState, values: Values): void {
    const { given, missing } = state.asked;
    for (const { input, row, control, problem } of fields) {
      const text = values[input.key]?.text ?? '';
      const isFocused = control === document.activeElement;
      row.hidden = !isFocused && !(input.key in given) && !missing.includes(input.key);
      if (!isFocused) control.value = given[input.key]?.fact ?? spelled(text);
      const read = readField(model, input.key, text);
      setText(problem, !isFocused && read && 'problem' in read ? read.problem : '');
      control.setAttribute('aria-invalid', String(problem.textContent !== ''));
    }
    result.replaceChildren(...resultOf(state));
  }
}

/** Facts of trees say `true` where a form says `yes`. */
function spelled(text: string): string {
  return text === 'true' ? 'yes' : text === 'false' ? 'no' : text;
}

function makeField(input: LookupInput, id: string): MatrixField {
  const problem = make('span', { class: 'gap-problem', hidden: '' });
  return makeMatrixField(input, {
    id,
    place: 'amount',
    problem,
    placeholder: placeholderOf(input),
  });
}

function placeholderOf(input: LookupInput): string | undefined {
  if (input.kind === 'choice' || input.kind === 'day') return undefined;
  return input.kind === 'number' ? input.unit?.[1] : undefined;
}

function resultOf({ model, asked, answer }: MatrixState): Node[] {
  const amounts = make(
    'dl',
    { class: 'amount-outputs' },
    answer.outcomes.flatMap(({ output, outcome, words, waitsFor }) => [
      make('dt', {}, [output.label]),
      outcome
        ? make('dd', {}, [make('strong', {}, [words])])
        : make('dd', { class: 'amount-open' }, [`needs ${waitsFor.join(', ') || 'more'}`]),
    ]),
  );
  if (Object.keys(asked.given).length === 0) return [];
  const row = answer.hits.length === 1 ? model.rows[answer.hits[0] ?? 0] : undefined;
  const why = row && [
    make('a', { href: `${model.href}#${row.id}` }, [`Row ${String((answer.hits[0] ?? 0) + 1)}`]),
    `: ${row.cases}. Policy ${versionWords(model.version)}.`,
  ];
  return why ? [amounts, make('p', { class: 'amount-why', 'data-inward': '' }, why)] : [amounts];
}
