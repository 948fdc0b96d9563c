/**
 * The nine recovery steps, in the order in which a playbook takes them.
 * Every step of the published methods in `frameworks/` has its home in one of these.
 */
export const recoverySteps = [
  'courtesy',
  'apology',
  'justification',
  'resolution',
  'immediacy',
  'compensation',
  'follow-up',
  'improvement',
  'communication',
] as const;

export type RecoveryStep = (typeof recoverySteps)[number];

/** The heading of each step in a playbook. */
export const stepTitles: Readonly<Record<RecoveryStep, string>> = {
  courtesy: 'Courtesy',
  apology: 'Apology',
  justification: 'Justification',
  resolution: 'Resolution',
  immediacy: 'Immediacy',
  compensation: 'Compensation',
  'follow-up': 'Follow-up',
  improvement: 'Improvement',
  communication: 'Communication',
};
