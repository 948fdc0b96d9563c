import { approversFor, type Answer, type AnswerOutcome } from '../../core/lookup/answer.ts';
import type { Asked } from '../../core/lookup/asked.ts';
import type { LookupModel } from '../../core/lookup/model.ts';
import { printMoney } from '../../core/money.ts';
import { make } from '../stepper/dom.ts';
import { uncapitalised } from './words.ts';

/** A case and what the table says of it. */
export interface Shown {
  readonly asked: Asked;
  readonly answer: Answer;
}

/** Fills the answer: each output, who may approve, the row, and whether it can be copied. */
export function showAnswer(host: Element, model: LookupModel, { asked, answer }: Shown): void {
  const isEmpty = Object.keys(asked.given).length === 0;
  host
    .querySelector('.lookup-outcomes')
    ?.replaceChildren(...answer.outcomes.map((each) => outcome(each, isEmpty)));
  const approval = host.querySelector<HTMLElement>('.lookup-approval');
  if (approval) {
    const words = approvalOf(model, answer);
    approval.replaceChildren(...words);
    approval.hidden = words.length === 0;
  }
  host.querySelector('.lookup-row')?.replaceChildren(...rowWords(model, { asked, answer }));
  const button = host.querySelector<HTMLButtonElement>('.lookup-button');
  if (button) button.disabled = answer.outcomes.some((each) => each.outcome === undefined);
  const copied = host.querySelector('.lookup-copied');
  if (copied) copied.textContent = '';
}

/** The row as a link to it, with its number. */
export function rowLink(model: LookupModel, row: number): HTMLElement {
  return make('a', { href: `#${model.rows[row]?.id ?? ''}` }, [`row ${String(row + 1)}`]);
}

function outcome(
  { output, outcome: decided, words, waitsFor, formula }: AnswerOutcome,
  isEmpty: boolean,
): HTMLElement {
  const basis = { entitlement: 'owed', goodwill: 'may be offered', words: '' }[output.basis];
  const wait = `needs ${waitsFor.map((label) => uncapitalised(label)).join(', ')}`;
  const how = formula === undefined ? [] : [make('span', { class: 'lookup-how' }, [formula])];
  const value = decided
    ? make('strong', { class: output.basis === 'words' ? undefined : 'figure' }, [words])
    : make('span', { class: 'lookup-open' }, [isEmpty ? '–' : words === '' ? wait : words]);
  return make('div', { 'data-basis': output.basis, 'data-decided': decided ? '' : undefined }, [
    make('dt', {}, [
      output.label,
      ...(basis === '' ? [] : [make('span', { class: 'lookup-basis' }, [basis])]),
    ]),
    make('dd', {}, [value, ...how]),
  ]);
}

function approvalOf(model: LookupModel, { goodwill }: Answer): (Node | string)[] {
  if (goodwill === undefined || goodwill === 0n) return [];
  const amount = printMoney(goodwill, model.currency);
  const [first, ...others] = approversFor(model, goodwill);
  if (!first) return [`Nobody may approve ${amount} alone.`];
  const link = ({ title, href }: typeof first): HTMLElement => make('a', { href }, [title]);
  const rest = others.flatMap((role, index) => [index === 0 ? '; also ' : ', ', link(role)]);
  return [
    'May approve ',
    amount,
    ': ',
    make('b', {}, [link(first)]),
    ` (${first.words})`,
    make('span', { class: 'lookup-others' }, rest),
  ];
}

function rowWords(model: LookupModel, { asked, answer }: Shown): (Node | string)[] {
  if (answer.hits.length > 0) {
    const links = answer.hits.flatMap((row, index) => [
      index === 0 ? '' : ', ',
      rowLink(model, row),
    ]);
    const [row = 0] = answer.hits;
    const cases = answer.hits.length === 1 ? `: ${model.rows[row]?.cases ?? ''}` : '';
    return ['By ', ...links, cases];
  }
  if (Object.keys(asked.given).length === 0) return ['Fill in what you know, in any order.'];
  const open = answer.rows.filter(({ kind }) => kind === 'open' || kind === 'applies').length;
  return [`${String(open)} of ${String(answer.rows.length)} rows may still apply.`];
}
