import { answerOf, approversFor } from '../../core/lookup/answer.ts';
import type { Answer } from '../../core/lookup/answer.ts';
import { askedOf } from '../../core/lookup/asked.ts';
import { readField, withKnown } from '../../core/lookup/given.ts';
import type { Given } from '../../core/lookup/given.ts';
import type { LookupInput, LookupModel } from '../../core/lookup/model.ts';
import { receiptOf } from '../../core/lookup/receipt.ts';
import { printMoney } from '../../core/money.ts';
import { makeMatrixField, type MatrixField } from '../matrix-field.ts';
import { make, setText } from './dom.ts';

/** Asks what a matrix still needs, and shows what it gives. */
export interface AmountForm {
  readonly element: HTMLElement;
  /** Takes what the answers have recorded. */
  readonly show: (facts: Readonly<Record<string, string>>) => void;
  /** Puts what the contact knows into the fields; nothing empties them. */
  readonly know: (values: Readonly<Record<string, string>>) => void;
  readonly state: () => AmountState;
}

export interface AmountEvents {
  readonly changed: () => void;
  /** A field holds a value now, or none (an empty text). */
  readonly entered: (name: string, text: string) => void;
}

export interface AmountState {
  readonly given: Given;
  readonly answer: Answer;
  /** For the case notes: the receipt, or what is open. */
  readonly notes: string;
}

export function makeAmountForm(
  model: LookupModel,
  { changed, entered: tell }: AmountEvents,
): AmountForm {
  const fields = model.inputs.map((input) => makeField(model, input));
  const result = make('div', { class: 'desk-result', role: 'status' });
  const element = sectionOf(model, fields, result);
  let recorded: Given = {};
  for (const { input, control } of fields) {
    control.addEventListener('input', () => {
      update(input.key);
      tell(input.key, isKnown(model, input.key, control.value) ? control.value : '');
      changed();
    });
  }
  return {
    element,
    show: (facts) => {
      recorded = knownFacts(model, facts);
      update();
    },
    know: (values) => {
      for (const { input, control } of fields) {
        const text = values[input.key] ?? '';
        if (control === document.activeElement) continue;
        control.value = isKnown(model, input.key, text) ? text : '';
      }
      update();
    },
    state: () => stateOf(model, askedOf(model, entered()).given),
  };

  function entered(): Given {
    return fields.reduce((given, { input, control }) => {
      const read = input.key in recorded ? undefined : readField(model, input.key, control.value);
      return read && 'known' in read ? withKnown(given, input.key, read.known) : given;
    }, recorded);
  }

  function update(latest?: string): void {
    const { given, missing } = askedOf(model, entered(), latest);
    for (const field of fields) {
      const { key } = field.input;
      field.row.hidden = key in recorded || !(key in given || missing.includes(key));
      judge(model, field);
    }
    result.replaceChildren(...resultOf(model, answerOf(model, given)));
  }
}

function sectionOf(model: LookupModel, fields: readonly MatrixField[], result: Node): HTMLElement {
  const form = make(
    'form',
    { class: 'desk-fields', autocomplete: 'off' },
    fields.map(({ row }) => row),
  );
  form.addEventListener('submit', (event) => event.preventDefault());
  const title = make('h3', { class: 'desk-heading' }, [
    make('a', { href: model.href }, [model.title]),
  ]);
  return make('section', { class: 'desk-amount', 'aria-label': model.title }, [
    title,
    form,
    result,
  ]);
}

function isKnown(model: LookupModel, key: string, text: string): boolean {
  const read = readField(model, key, text);
  return read !== undefined && 'known' in read;
}

/** Says what a field takes when it holds something else. */
function judge(model: LookupModel, { input, control, problem }: MatrixField): void {
  const read = readField(model, input.key, control.value);
  const wrong = read && 'problem' in read ? read.problem : '';
  setText(problem, wrong);
  control.setAttribute('aria-invalid', String(wrong !== ''));
}

function stateOf(model: LookupModel, given: Given): AmountState {
  const answer = answerOf(model, given);
  const open = answer.outcomes.flatMap(({ waitsFor }) => waitsFor);
  const notes =
    receiptOf(model, { given, answer }, location.origin) ??
    `${model.title}: still to ask: ${[...new Set(open)].join(', ')}`;
  return { given, answer, notes };
}

/** What the answers of a tree have recorded, as far as it is for this matrix. */
export function knownFacts(model: LookupModel, facts: Readonly<Record<string, string>>): Given {
  return Object.entries(facts).reduce((given: Given, [key, value]) => {
    const read = readField(model, key, value);
    return read && 'known' in read ? withKnown(given, key, read.known) : given;
  }, {});
}

function makeField(model: LookupModel, input: LookupInput): MatrixField {
  const problem = make('span', { class: 'desk-problem', role: 'status', hidden: '' });
  const takes = input.kind === 'choice' ? [] : [input.takes];
  const note = make('span', { class: 'desk-hint' }, [...takes, problem]);
  const id = `desk-${model.version.hash}-${input.key}`;
  return makeMatrixField(input, { id, place: 'desk', problem, note });
}

function resultOf(model: LookupModel, { outcomes, hits, goodwill }: Answer): Node[] {
  const list = make(
    'dl',
    { class: 'desk-outputs' },
    outcomes.flatMap(({ output, outcome, words, waitsFor }) => [
      make('dt', {}, [output.label]),
      make('dd', { class: outcome ? undefined : 'desk-open' }, [
        outcome ? words : `depends on ${waitsFor.join(', ')}`,
      ]),
    ]),
  );
  const row = hits.length === 1 ? model.rows[hits[0] ?? 0] : undefined;
  const why =
    row &&
    make('p', { class: 'desk-why' }, [make('a', { href: `${model.href}#${row.id}` }, [row.cases])]);
  return [list, ...(why ? [why] : []), ...approval(model, goodwill)];
}

function approval(model: LookupModel, goodwill: bigint | undefined): Node[] {
  if (goodwill === undefined || goodwill === 0n) return [];
  const [first] = approversFor(model, goodwill);
  const amount = printMoney(goodwill, model.currency);
  if (!first) return [make('p', { class: 'desk-why' }, [`Nobody may give ${amount} alone.`])];
  return [
    make('p', { class: 'desk-why' }, [
      `${amount} goodwill: from `,
      make('a', { href: first.href }, [first.title]),
      ` (${first.words}) upwards, alone.`,
    ]),
  ];
}
