import type { EvalQuery } from './read-queries.ts';

/** What a search engine answers: the playbooks it lists, best first, and all lines before the first. */
export interface Answer {
  readonly playbooks: readonly string[];
  /** Entries of every kind, `kind/id`, best first. */
  readonly lines: readonly string[];
}

export interface Engine {
  readonly name: string;
  readonly search: (query: string) => Answer | Promise<Answer>;
}

/** A query and what came of it. */
export interface Outcome {
  readonly query: EvalQuery;
  readonly answer: Answer;
  /** The rank of the first right playbook among the playbooks, from 1; undefined when it is not there. */
  readonly rank: number | undefined;
}

export interface Scores {
  readonly queries: number;
  /** Shares of the queries, 0 to 1. */
  readonly at1: number;
  readonly at3: number;
  /** The share of queries of which one of the first three lines, of any kind, is a right playbook. */
  readonly lines3: number;
  /** The mean of 1/rank, ranks beyond 10 counted as 0. */
  readonly mrr: number;
  /** The share of queries that were answered with nothing at all. */
  readonly none: number;
}

/** Asks an engine all queries, one after the other. */
export async function ask(engine: Engine, queries: readonly EvalQuery[]): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const query of queries) {
    const answer = await engine.search(query.q);
    const place = answer.playbooks.findIndex((id) => query.ids.includes(id));
    outcomes.push({ query, answer, rank: place < 0 ? undefined : place + 1 });
  }
  return outcomes;
}

export function scoresOf(outcomes: readonly Outcome[]): Scores {
  const share = (test: (outcome: Outcome) => boolean) =>
    outcomes.filter(test).length / Math.max(1, outcomes.length);
  const worth = ({ rank = Infinity }: Outcome) => (rank <= 10 ? 1 / rank : 0);
  return {
    queries: outcomes.length,
    at1: share(({ rank }) => rank === 1),
    at3: share(({ rank = Infinity }) => rank <= 3),
    lines3: share(({ query, answer }) =>
      answer.lines.slice(0, 3).some((line) => query.ids.some((id) => line === `playbook/${id}`)),
    ),
    mrr: outcomes.reduce((sum, one) => sum + worth(one), 0) / Math.max(1, outcomes.length),
    none: share(({ answer }) => answer.lines.length === 0),
  };
}

/** The queries that other playbooks came first for, worst rank first. */
export function confusions(outcomes: readonly Outcome[], most: number): readonly Outcome[] {
  const rank = (outcome: Outcome) => outcome.rank ?? 1000;
  return outcomes
    .filter((outcome) => outcome.rank !== 1)
    .sort((one, other) => rank(other) - rank(one))
    .slice(0, most);
}
