import type { VersionNote } from '../../core/lookup/address.ts';
import { approversFor, type Answer } from '../../core/lookup/answer.ts';
import type { LookupModel } from '../../core/lookup/model.ts';

/** The answer in one breath, for those who hear it: what is certain, then what is still asked. */
export function spoken(model: LookupModel, answer: Answer): string {
  const parts = answer.outcomes.flatMap(({ output, outcome, words }) =>
    outcome ? `${output.label}: ${words}` : [],
  );
  const open = new Set(answer.outcomes.flatMap(({ waitsFor }) => waitsFor));
  const [row] = answer.hits;
  const who = answer.goodwill ? approversFor(model, answer.goodwill)[0]?.title : undefined;
  return [
    ...parts,
    ...(open.size > 0 ? [`Still needed: ${[...open].join(', ')}`] : []),
    ...(who === undefined ? [] : [`May be approved by: ${who}`]),
    ...(row === undefined ? [] : [`Row ${String(row + 1)}`]),
  ].join('. ');
}

/** What the link of a receipt is told about its version; nothing without one. */
export function noteWords({ version }: LookupModel, note: VersionNote | undefined): string {
  if (!note) return '';
  if (note.kind === 'same') return `The receipt is of version ${note.hash}, which is this one.`;
  if (note.kind === 'other') {
    return `The receipt is of version ${note.hash}, which holds on other days: see ${note.href}`;
  }
  return `The receipt is of version ${note.hash}. The policy has changed since: this is version ${version.hash}. Look the case up again before you rely on it.`;
}
