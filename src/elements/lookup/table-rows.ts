import type { Answer } from '../../core/lookup/answer.ts';
import type { Asked } from '../../core/lookup/asked.ts';
import type { LookupModel } from '../../core/lookup/model.ts';

/** Marks in the table which rows apply, may still apply, or do not. An empty form marks nothing. */
export function markRows(
  { rows }: LookupModel,
  { given }: Asked,
  { rows: states, hits }: Answer,
): void {
  const isEmpty = Object.keys(given).length === 0;
  for (const [index, { id }] of rows.entries()) {
    const row = document.getElementById(id);
    if (!row) continue;
    const isHit = hits.includes(index);
    const kind = states[index]?.kind;
    row.classList.toggle('is-hit', !isEmpty && isHit);
    row.classList.toggle('is-out', !isEmpty && !isHit && (kind === 'out' || kind === 'later'));
    if (isHit && !isEmpty) row.setAttribute('aria-current', 'true');
    else row.removeAttribute('aria-current');
  }
}
