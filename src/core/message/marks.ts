import type { Amounts } from './amounts.ts';
import type { Stop } from './gate.ts';
import type { Filling } from './gaps.ts';

/** Whether a message may leave with loud marks in the place of what is in doubt. */
export function mayBeMarked(because: readonly Stop[]): boolean {
  return because.every(
    ({ kind }) => kind !== 'policy-changed' && kind !== 'nothing' && kind !== 'no-wording',
  );
}

/** The same filling without all that is in doubt: each such gap prints its mark. */
export function withoutDoubts(filling: Filling, because: readonly Stop[]): Filling {
  const names = new Set(because.flatMap((stop) => ('name' in stop ? stop.name : [])));
  const values = Object.fromEntries(
    Object.entries(filling.values).filter(([name]) => !names.has(name)),
  );
  const isOver = because.some(({ kind }) => kind === 'over-limit');
  return {
    ...filling,
    values,
    amounts: isOver ? withoutGoodwill(filling.amounts) : filling.amounts,
  };
}

function withoutGoodwill(amounts: Amounts): Amounts {
  return Object.fromEntries(
    Object.entries(amounts).map(([name, one]) => [
      name,
      one.kind === 'given' && one.basis === 'goodwill' ? { kind: 'open', waitsFor: [] } : one,
    ]),
  );
}
