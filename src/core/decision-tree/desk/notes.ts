/** What goes into the notes of a case. */
export interface CaseNotes {
  readonly tree: string;
  /** `reviewed 2026-11-17`. */
  readonly version: string;
  readonly path: readonly { readonly question: string; readonly answer: string }[];
  readonly outcome: string;
  /** In words: `Fault: ours`. */
  readonly facts: readonly string[];
  /** For each matrix of the outcome: its receipt, or what it still waits for. */
  readonly amounts: readonly string[];
  /** The address that opens this step: ids alone. */
  readonly address: string;
}

/** The case notes as plain text: the path in words, the facts, row, amount and approver, the versions. */
export function caseNotes(notes: CaseNotes): string {
  const { tree, version, path, outcome, facts, amounts, address } = notes;
  const known = facts.length === 0 ? [] : [`Known: ${facts.join('; ')}`];
  return [
    [
      ...path.map(({ question, answer }) => `${question} ${answer}`),
      `Outcome: ${outcome}`,
      ...known,
    ].join('\n'),
    ...amounts,
    `By the tree: ${tree}, ${version}\n${address}`,
  ].join('\n\n');
}
