import type { Stop, Way } from './graph.ts';

/** How many answers of a round are tried: each try walks all steps of its group. */
const mostTries = 12;

/**
 * The one answer without which nothing goes round any more among the steps of a round: then that answer
 * is what was led wrongly. Of several such answers the likeliest is named: people write a tree from
 * top to bottom, so it is the one that goes furthest up its document; where the round leads through
 * another tree, an answer that goes from tree to tree, and rather into the middle of one than to all of it.
 * @param round answers that lead from a step back to it; the last one before the others where all are as likely
 * @param members all steps from which a walk can come back to itself
 * @returns undefined when several answers are wrong
 */
export function breakerOf(round: readonly Way[], members: readonly Stop[]): Way | undefined {
  const inside = new Set(members);
  const likeliest = [...round.slice(-1), ...round.slice(0, -1)]
    .map((way) => ({ way, doubt: doubtOf(way, round) }))
    .sort((one, other) => other.doubt - one.doubt)
    .slice(0, mostTries);
  return likeliest.find(({ way }) => isAcyclic(inside, way))?.way;
}

/** How likely an answer is the wrong one: more for likelier. */
function doubtOf({ from, answer, to }: Way, round: readonly Way[]): number {
  if (!to) return 0;
  if (to.path !== from.path)
    return answer.target.kind === 'tree' && answer.target.step === undefined ? 1 : 2;
  const travels = round.some((way) => way.from.path !== from.path);
  return travels ? 0 : Math.max(0, from.index - to.index);
}

/** Whether no walk goes round among some steps once one answer is taken away. */
function isAcyclic(steps: ReadonlySet<Stop>, without: Way): boolean {
  const open = new Map<Stop, number>();
  for (const stop of steps) {
    for (const { to } of onward(stop)) open.set(to, (open.get(to) ?? 0) + 1);
  }
  const free = [...steps].filter((stop) => !open.has(stop));
  for (let at = free[0], next = 1; at; at = free[next++]) {
    for (const { to } of onward(at)) {
      const left = (open.get(to) ?? 0) - 1;
      open.set(to, left);
      if (left === 0) free.push(to);
    }
  }
  return free.length === steps.size;

  function onward({ ways }: Stop): { readonly to: Stop }[] {
    return ways.flatMap((way) =>
      way !== without && way.to && steps.has(way.to) ? { to: way.to } : [],
    );
  }
}
