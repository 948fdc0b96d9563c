import type { FilterCounts, Filters } from './engine.ts';

/** Fills each facet's list with its values and the number of pages that have them; most first. */
export function fillFacets(selects: readonly HTMLSelectElement[], counts: FilterCounts): void {
  for (const select of selects) {
    const values = Object.entries(counts[select.dataset.filter ?? ''] ?? {});
    values.sort(([one, few], [other, many]) => many - few || one.localeCompare(other));
    select.append(...values.map(([value, count]) => new Option(`${value} (${count})`, value)));
    select.hidden = values.length === 0;
  }
}

/** The values chosen. */
export function chosenFilters(selects: readonly HTMLSelectElement[]): Filters {
  const chosen: Record<string, string> = {};
  for (const { dataset, value } of selects) {
    if (value !== '' && dataset.filter) chosen[dataset.filter] = value;
  }
  return chosen;
}
