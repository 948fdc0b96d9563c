import type {
  Immediacy,
  PlaybookEntry,
  PlaybookSection,
  TemplateEntry,
} from '../corpus/entries.ts';
import type { Showing } from '../markdown/to-html.ts';
import { recoverySteps, stepTitles } from '../steps.ts';
import { approversOf, type Approver } from './approvers.ts';
import { composeHref } from './compose-page.ts';
import { keepingOf, type KeepingView } from './keeping.ts';
import { channelLink, entryLink, roleLink, stepLink, type Link } from './links.ts';
import { partsOf, shownIn, type Part } from './prose.ts';
import type { Site } from './site.ts';
import { servedBy, type Served } from './served.ts';
import { templateCard, type TemplateCard } from './template-card.ts';

/** All that a playbook's page shows. */
export interface PlaybookPage {
  readonly id: string;
  readonly href: string;
  readonly title: string;
  readonly failureKind: 'outcome' | 'process';
  readonly urgent: boolean;
  readonly aliases: readonly string[];
  readonly channels: readonly Link[];
  readonly keeping: KeepingView;
  readonly doFirst: readonly Part[];
  readonly targets: Targets | undefined;
  /** Where a reply is composed; undefined when no step has a template. */
  readonly compose: string | undefined;
  readonly tree: Link | undefined;
  readonly matrix: Link | undefined;
  /** Why nothing is offered, when there is no matrix. */
  readonly because: string | undefined;
  readonly approvers: readonly Approver[];
  readonly triggers: readonly TriggerView[];
  readonly steps: readonly StepView[];
  /** Templates for this failure that no step links to. */
  readonly otherTemplates: readonly TemplateCard[];
}

/** The immediacy table, with how to tell each severity. */
export interface Targets {
  readonly columns: readonly string[];
  readonly rows: readonly {
    readonly severity: string;
    readonly tell: string | undefined;
    readonly cells: readonly string[];
  }[];
}

export interface TriggerView {
  readonly id: string;
  readonly label: string;
  readonly when: string;
  readonly say: string;
  readonly role: Link;
}

export interface StepView {
  readonly anchor: string;
  readonly title: string;
  readonly number: number | undefined;
  /** The page of the step across all playbooks. */
  readonly href: string | undefined;
  /** `Not now` or `Not here`, when the section says so. */
  readonly skipped: string | undefined;
  readonly parts: readonly Part[];
  readonly templates: readonly TemplateCard[];
  readonly served: readonly Served[];
}

export function playbookPage(site: Site, entry: PlaybookEntry): PlaybookPage {
  const { data } = entry;
  const shown = shownIn(site, entry);
  const tree = site.trees.get(data.tree);
  const matrix = site.matrices.get(data.compensation);
  return {
    id: entry.id,
    href: entryLink(entry).href,
    title: data.title,
    failureKind: data.failureKind,
    urgent: data.urgent,
    aliases: data.aliases,
    channels: data.channels.map((id) => channelLink(site.organisation, id)),
    keeping: keepingOf(site, entry),
    doFirst: partsOf(entry.doFirst, shown),
    targets: entry.immediacy ? targetsOf(entry, entry.immediacy) : undefined,
    compose: entry.sections.some(({ templates }) => templates.some((id) => site.templates.has(id)))
      ? composeHref(entryLink(entry).href)
      : undefined,
    tree: tree && entryLink(tree),
    matrix: matrix && entryLink(matrix),
    because: data.because,
    approvers: matrix ? approversOf(site.organisation) : [],
    triggers: data.stopAndHandOver.flatMap((id) => triggerView(site, id)),
    steps: entry.sections.map((section) => stepView(site, entry, { section, shown })),
    otherTemplates: otherTemplates(site, entry).map(templateCard),
  };
}

function targetsOf(entry: PlaybookEntry, immediacy: Immediacy): Targets {
  const rows = immediacy.rows.map(({ severity, cells }) => ({
    severity,
    tell: entry.data.severity[severity],
    cells,
  }));
  return { columns: immediacy.columns, rows };
}

/** A trigger of the organisation; nothing when it has none of that id. */
export function triggerView(site: Site, id: string): TriggerView[] {
  const trigger = site.organisation.triggers[id];
  if (!trigger) return [];
  const { label, when, say, role } = trigger;
  return [{ id, label, when, say, role: roleLink(site.organisation, role) }];
}

function stepView(
  site: Site,
  entry: PlaybookEntry,
  { section, shown }: { section: PlaybookSection; shown: Showing },
): StepView {
  const { step } = section;
  // The page shows the table of targets at its top; here only what stands around it.
  const blocks =
    step === 'immediacy' && entry.immediacy
      ? section.blocks.filter((block) => block.type !== 'table')
      : section.blocks;
  return {
    anchor: section.anchor,
    title: step ? stepTitles[step] : section.anchor,
    number: step && recoverySteps.indexOf(step) + 1,
    href: step && stepLink(step).href,
    skipped: section.skipped && (section.skipped.kind === 'now' ? 'Not now' : 'Not here'),
    parts: partsOf(blocks, shown),
    templates: section.templates.flatMap((id) => site.templates.get(id) ?? []).map(templateCard),
    served: step ? servedBy(site, step) : [],
  };
}

function otherTemplates(site: Site, entry: PlaybookEntry): TemplateEntry[] {
  const linked = new Set(entry.sections.flatMap((section) => section.templates));
  const own = site.templatesByFailure.get(entry.id) ?? [];
  return own.filter((template) => !linked.has(template.id));
}
