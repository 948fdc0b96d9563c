import type { LookupModel } from '../../core/lookup/model.ts';
import { sourcesOf, type Source } from '../../core/lookup/reverse.ts';
import { make, setText } from '../stepper/dom.ts';
import { rowLink } from './answer-panel.ts';

/** Shows which rows give an amount. */
export function showSources(place: Element, model: LookupModel, text: string): void {
  const found = text.trim() === '' ? [] : sourcesOf(model, text);
  const items = (found ?? []).map((source) => item(model, source));
  place.querySelector('ul')?.replaceChildren(...items);
  const none = place.querySelector<HTMLElement>('.lookup-none');
  if (none) setText(none, noneWords(text, found));
}

function noneWords(text: string, found: readonly Source[] | undefined): string {
  if (text.trim() === '' || (found && found.length > 0)) return '';
  return found
    ? 'No case gives this amount.'
    : 'Expected an amount above nothing, such as 25 or 12.50';
}

function item(model: LookupModel, { rows, output, always, gives, when }: Source): HTMLElement {
  const links = rows.flatMap((row, index) => [index === 0 ? '' : ', ', rowLink(model, row)]);
  const [only] = rows;
  const cases = rows.length === 1 ? `: ${model.rows[only ?? 0]?.cases ?? ''}` : '';
  const how = always ? [] : [`${when === '' ? gives : `${when} (${gives})`}, `];
  return make('li', {}, [
    make('span', { class: 'lookup-if' }, [`${output} ${always ? 'always' : 'possible'}`]),
    make('span', {}, [...how, ...links, cases]),
  ]);
}
