import { confusions, scoresOf, type Outcome, type Scores } from './measure.ts';

/** What one engine made of the queries. */
export interface Run {
  readonly name: string;
  readonly outcomes: readonly Outcome[];
}

export interface Evaluation {
  readonly runs: readonly Run[];
  /** The finder's, of keyword queries with one slip each. */
  readonly slips: Run | undefined;
  readonly urgent: readonly string[];
  readonly left: { readonly outOfScope: number; readonly notInRoot: number };
}

const CONFUSIONS = 15;

/** The evaluation as a person reads it. */
export function printed({ runs, slips, urgent, left }: Evaluation): string {
  const finder = runs.find(({ name }) => name === 'finder');
  const outcomes = finder?.outcomes ?? [];
  const isUrgent = ({ query }: Outcome) => query.ids.some((id) => urgent.includes(id));
  return [
    'A query is right at the rank of the first playbook that answers it, counted among the playbooks',
    'of the answer; other kinds of entry take no rank. "of 3 lines" counts the lines of all kinds.',
    `Left out: ${left.outOfScope} that no playbook answers, ${left.notInRoot} whose playbooks are not in this root.`,
    ...(['keyword', 'verbatim'] as const).flatMap((origin) => [
      '',
      origin,
      head(),
      ...runs.map((run) =>
        row(
          run.name,
          run.outcomes.filter(({ query }) => query.origin === origin),
        ),
      ),
    ]),
    '',
    'finder alone, by part',
    head(),
    row(
      'gap: no word in common',
      outcomes.filter(({ query }) => query.gap),
    ),
    row('urgent playbooks', outcomes.filter(isUrgent)),
    ...(slips ? [row('keyword, one slip each', slips.outcomes)] : []),
    ...playbooksIn(outcomes).map((id) => row(`  ${id}`, outcomes.filter(answeredBy(id)))),
    '',
    'The worst confusions of the finder',
    ...confusions(outcomes, CONFUSIONS).map(confusion),
  ].join('\n');
}

/** The evaluation as data. */
export function asData({ runs, slips, urgent, left }: Evaluation): unknown {
  const parts = (outcomes: readonly Outcome[]) => ({
    keyword: scoresOf(outcomes.filter(({ query }) => query.origin === 'keyword')),
    verbatim: scoresOf(outcomes.filter(({ query }) => query.origin === 'verbatim')),
    gap: scoresOf(outcomes.filter(({ query }) => query.gap)),
    urgent: scoresOf(outcomes.filter(({ query }) => query.ids.some((id) => urgent.includes(id)))),
    playbooks: Object.fromEntries(
      playbooksIn(outcomes).map((id) => [id, scoresOf(outcomes.filter(answeredBy(id)))]),
    ),
    confusions: confusions(outcomes, CONFUSIONS).map(({ query, rank, answer }) => ({
      ...query,
      rank: rank ?? null,
      instead: answer.playbooks.slice(0, 3),
    })),
  });
  return {
    left,
    engines: Object.fromEntries(runs.map(({ name, outcomes }) => [name, parts(outcomes)])),
    ...(slips ? { slips: scoresOf(slips.outcomes) } : {}),
  };
}

function head(): string {
  return `${''.padEnd(28)}queries   @1     @3   of 3 lines  MRR@10  nothing`;
}

function row(name: string, outcomes: readonly Outcome[]): string {
  const { queries, at1, at3, lines3, mrr, none }: Scores = scoresOf(outcomes);
  const percent = (share: number) => `${(100 * share).toFixed(1)}%`.padStart(6);
  return [
    name.padEnd(28),
    String(queries).padStart(5),
    `   ${percent(at1)} ${percent(at3)}   ${percent(lines3)}     ${mrr.toFixed(3)}   ${percent(none)}`,
  ].join('');
}

function playbooksIn(outcomes: readonly Outcome[]): string[] {
  return [...new Set(outcomes.flatMap(({ query }) => query.ids))].sort();
}

function answeredBy(id: string): (outcome: Outcome) => boolean {
  return ({ query }) => query.ids.includes(id);
}

function confusion({ query, rank, answer }: Outcome): string {
  const right = `${query.ids.join(' or ')} ${rank === undefined ? 'not there' : `at ${rank}`}`;
  const instead = answer.playbooks.slice(0, rank === undefined ? 3 : Math.min(3, rank - 1));
  return `  “${query.q.slice(0, 70)}”: ${right}; before it ${instead.join(', ') || 'nothing'}`;
}
