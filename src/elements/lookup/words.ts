import type { VersionNote } from '../../core/lookup/address.ts';
import { approversFor, type Answer } from '../../core/lookup/answer.ts';
import type { LookupModel } from '../../core/lookup/model.ts';
import { make } from '../stepper/dom.ts';

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
export function noteWords({ version }: LookupModel, note: VersionNote): (Node | string)[] {
  const start = `The receipt is of version ${note.hash}`;
  if (note.kind === 'same') return [`${start}, which is this one.`];
  if (note.kind === 'other' || note.kind === 'past') {
    const when = note.kind === 'other' ? 'holds on other days' : 'does not hold any more';
    return [`${start}, which ${when}: `, make('a', { href: note.href }, ['open it']), '.'];
  }
  return [
    `${start}, which is not kept on this site. The policy has changed since: this is version ${version.hash}. Look the case up again before you rely on it.`,
  ];
}

/** `Days late` as it reads within a sentence; `VIP status` stays. */
export function uncapitalised(label: string): string {
  return /^\p{Lu}\p{Ll}/u.test(label) ? label.charAt(0).toLowerCase() + label.slice(1) : label;
}
