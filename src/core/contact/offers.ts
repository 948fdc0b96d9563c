import type { Answer } from '../lookup/answer.ts';
import type { LookupModel } from '../lookup/model.ts';
import type { NewNote } from './model.ts';

/** What a look-up has given, for the log: an amount each, with the row and the version it comes from. */
export function offersOf(model: LookupModel, { outcomes, hits }: Answer): readonly NewNote[] {
  const row = hits.map((hit) => model.rows[hit]?.cases ?? '').join('; ');
  return outcomes.flatMap(({ output, outcome, words }): NewNote[] => {
    if (outcome?.amount === undefined || outcome.amount === 0n) return [];
    // What is owed has no limit: it is not counted among what was offered.
    const amount = output.basis === 'goodwill' ? words : `${words} (owed)`;
    const matrix = `${model.title}, ${output.label}`;
    return [{ kind: 'offered', amount, row, version: model.version.hash, matrix }];
  });
}
