import type { RowState } from '../../core/lookup/answer.ts';
import type { LookupModel } from '../../core/lookup/model.ts';
import { neighboursOf, type Neighbour } from '../../core/lookup/neighbours.ts';
import { make } from '../stepper/dom.ts';
import { rowLink, type Shown } from './answer-panel.ts';

/** Fills what stands below the answer: what would change it, and why the other rows do not apply. */
export function showMore(host: Element, model: LookupModel, { asked, answer }: Shown): void {
  const isDecided = answer.hits.length > 0;
  fill(
    host.querySelector('.lookup-changes'),
    isDecided ? neighboursOf(model, asked.given).map((each) => change(model, each)) : [],
  );
  fill(host.querySelector('.lookup-reasons'), reasons(model, answer.rows));
}

/** Nothing to say is no place to open. */
function fill(place: Element | null, items: readonly HTMLElement[]): void {
  place?.querySelector('ul')?.replaceChildren(...items);
  if (place instanceof HTMLElement) place.hidden = items.length === 0;
}

function change(model: LookupModel, { label, words, changes, row }: Neighbour): HTMLElement {
  const gives = changes.flatMap(([output, value], index) => [
    index === 0 ? '' : ', ',
    `${output} `,
    make('b', {}, [value]),
  ]);
  const link = row === undefined ? [] : [' (', rowLink(model, row), ')'];
  return make('li', {}, [
    make('span', { class: 'lookup-if' }, [`${label} ${words}`]),
    make('span', {}, [...gives, ...link]),
  ]);
}

/** Rows that fail for the same reason stand together. */
function reasons(model: LookupModel, states: readonly RowState[]): HTMLElement[] {
  const groups = new Map<string, number[]>();
  for (const [row, state] of states.entries()) {
    if (state.kind === 'applies' || state.kind === 'open') continue;
    const why =
      state.kind === 'out'
        ? `${state.label} is ${state.is}, it asks for ${state.asks}`
        : 'an earlier row has decided';
    groups.set(why, [...(groups.get(why) ?? []), row]);
  }
  return [...groups].map(([why, rows]) => {
    const links = rows.flatMap((row, index) => [index === 0 ? '' : ', ', rowLink(model, row)]);
    return make('li', {}, [make('span', { class: 'lookup-if' }, links), make('span', {}, [why])]);
  });
}
