import type { TemplateKind } from '../schemas/template.ts';
import type { RecoveryStep } from '../steps.ts';

/** The recovery step that each kind of template serves, and how lists name the kind. */
export const kindViews: Readonly<
  Record<TemplateKind, { readonly label: string; readonly step: RecoveryStep }>
> = {
  courtesy: { label: 'Courtesy', step: 'courtesy' },
  acknowledgement: { label: 'Acknowledgement', step: 'courtesy' },
  holding: { label: 'Holding', step: 'immediacy' },
  apology: { label: 'Apology', step: 'apology' },
  justification: { label: 'Justification', step: 'justification' },
  resolution: { label: 'Resolution', step: 'resolution' },
  compensation: { label: 'Compensation', step: 'compensation' },
  'follow-up': { label: 'Follow-up', step: 'follow-up' },
  thanks: { label: 'Thanks', step: 'follow-up' },
  communication: { label: 'Communication', step: 'communication' },
};
