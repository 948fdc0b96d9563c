import { nextValue, valuesIn } from '../../core/finder-box/facet-cycle.ts';
import { kindNames } from '../../core/finder/kinds.ts';
import type { Filters, Finder, FinderEntry, FinderKind } from '../../core/finder/model.ts';
import { make } from '../stepper/dom.ts';
import { makeChip, type Chip, type Facet } from './facet-chip.ts';

/** The letters are such as no browser's menu and no dead key of a Mac uses. */
const FACETS: readonly Facet[] = [
  { name: 'kind', label: 'Kind', any: 'Any kind', key: 'K' },
  { name: 'step', label: 'Recovery step', any: 'Any step', key: 'R' },
  { name: 'channel', label: 'Channel', any: 'Any channel', key: 'C' },
  { name: 'failure', label: 'What went wrong', any: 'Anything wrong', key: 'W' },
];

/** The choices that narrow the results. */
export interface FacetBar {
  readonly element: HTMLElement;
  /** Offers the values that the site has. */
  readonly offer: (finder: Finder) => void;
  readonly filters: () => Filters;
  /** The choices made, in words. */
  readonly chosen: () => string[];
  readonly clear: () => void;
  /** Closes the list of values that is open. */
  readonly close: () => void;
  /** Goes to the next value of the facet that this key belongs to; undefined when it is none's. */
  readonly turn: (key: string, step: 1 | -1) => string | undefined;
}

/** What the bar asks of the search around it. */
export interface Search {
  /** The entries that would be found with these choices, best first. */
  readonly found: (filters: Filters) => readonly FinderEntry[];
  /** A choice was made by hand. */
  readonly changed: () => void;
  /** Somebody is done with choosing. */
  readonly done: () => void;
}

export function makeFacetBar({ found, changed, done }: Search): FacetBar {
  const chips: Chip[] = FACETS.map((facet) =>
    makeChip(facet, (value) => wordsFor(facet, value), chose),
  );
  const clear = make('button', { type: 'button', class: 'facets-clear' }, ['Clear']);
  const element = make('div', { class: 'finder-facets', role: 'group', 'aria-label': 'Only' }, [
    ...chips.flatMap(({ button, panel }) => [button, panel]),
    clear,
  ]);
  let finder: Finder | undefined;
  clear.hidden = true;
  clear.addEventListener('click', () => {
    clearAll();
    chose(true);
  });
  const filters = () => filtersOf(chips);
  const [chosen, close] = [() => wordsOf(chips), () => closeOf(chips)];
  return { element, offer, filters, chosen, clear: clearAll, close, turn };

  function chose(isDone: boolean): void {
    mark();
    changed();
    if (isDone) done();
  }

  function offer(from: Finder): void {
    finder = from;
    for (const chip of chips) chip.offer(() => from.facets()[chip.name]);
  }

  function clearAll(): void {
    for (const chip of chips) chip.set('');
    mark();
  }

  function turn(key: string, step: 1 | -1): string | undefined {
    const chip = chips.find((one) => one.key === key);
    if (!chip || !finder) return undefined;
    const entries = found({ ...filtersOf(chips), [chip.name]: undefined });
    const values = valuesIn(chip.name, entries, finder.facets()[chip.name]);
    chip.set(nextValue(values, chip.value(), step));
    mark();
    return saidOf(chip);
  }

  function mark(): void {
    clear.hidden = chips.every(({ value }) => value() === '');
  }
}

function saidOf(chip: Chip): string {
  return chip.value() === '' ? chip.any : `${chip.label}: ${wordsFor(chip, chip.value())}`;
}

function closeOf(chips: readonly Chip[]): void {
  for (const { panel } of chips) if (panel.matches(':popover-open')) panel.hidePopover();
}

function wordsOf(chips: readonly Chip[]): string[] {
  return chips.flatMap((chip) => (chip.value() === '' ? [] : wordsFor(chip, chip.value())));
}

function filtersOf(chips: readonly Chip[]): Filters {
  const chosen = chips.filter(({ value }) => value() !== '');
  return Object.fromEntries(chosen.map(({ name, value }) => [name, value()]));
}

function wordsFor({ name }: Facet, value: string): string {
  return name === 'kind' ? kindNames[value as FinderKind].many : value;
}
