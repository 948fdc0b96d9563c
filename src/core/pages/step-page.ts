import { recoverySteps, stepTitles, type RecoveryStep } from '../steps.ts';
import { kindViews } from './template-kinds.ts';
import { entryLink, stepLink, type Link } from './links.ts';
import type { Site } from './site.ts';
import { templateCard, type TemplateCard } from './template-card.ts';

/** A recovery step across all content. */
export interface StepPage {
  readonly id: RecoveryStep;
  readonly href: string;
  readonly title: string;
  readonly number: number;
  readonly summary: string;
  /** What published methods ask for here. */
  readonly methods: readonly {
    readonly framework: Link;
    readonly name: string;
    readonly asks: string;
  }[];
  readonly templates: readonly TemplateCard[];
  /** The step in each playbook. */
  readonly playbooks: readonly { readonly link: Link; readonly skipped: string | undefined }[];
}

/** What each step is for, in a sentence. */
export const stepSummaries: Readonly<Record<RecoveryStep, string>> = {
  courtesy: 'Meet the person before the problem: listen, say it back, do not make them repeat it.',
  apology: 'Be sorry once, for what happened to them, and take responsibility when it is ours.',
  justification: 'Say what happened, briefly and truly, when it helps the customer to know.',
  resolution: 'Put right what went wrong, with a day and a name.',
  immediacy: 'Answer and act within the time that fits how bad it is.',
  compensation: 'Ask what would put it right, and give what policy allows.',
  'follow-up': 'Go back to the customer: is it right now? And thank them for telling us.',
  improvement: 'Record the cause, so that it does not happen to the next customer.',
  communication: 'Tell people what was learned and what has changed.',
};

export function stepPages(site: Site): StepPage[] {
  const { frameworks, templates, playbooks } = site.corpus.entries;
  return recoverySteps.map((step, index) => ({
    id: step,
    href: stepLink(step).href,
    title: stepTitles[step],
    number: index + 1,
    summary: stepSummaries[step],
    methods: frameworks.flatMap((framework) =>
      framework.data.steps
        .filter(({ serves }) => serves.includes(step))
        .map(({ name, asks }) => ({ framework: entryLink(framework), name, asks })),
    ),
    templates: templates.filter(({ data }) => kindViews[data.kind].step === step).map(templateCard),
    playbooks: playbooks.flatMap((playbook) => {
      const section = playbook.sections.find((one) => one.step === step);
      if (!section) return [];
      const { label, href } = entryLink(playbook);
      const skipped = section.skipped && (section.skipped.kind === 'now' ? 'Not now' : 'Not here');
      return [{ link: { label, href: `${href}#${section.anchor}` }, skipped }];
    }),
  }));
}
