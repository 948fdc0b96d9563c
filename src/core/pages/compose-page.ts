import type { ComposeFile, Slot } from '../compose/model.ts';
import type { PlaybookEntry, PlaybookSection } from '../corpus/entries.ts';
import type { MessageTemplate } from '../message/client-model.ts';
import { stepTitles } from '../steps.ts';
import { entryLink, type Link } from './links.ts';
import { matrixLookup } from './matrix-lookup.ts';
import { matricesOf, messageTemplate } from './message-template.ts';
import type { Site } from './site.ts';

/** The address at which a playbook's reply is composed. */
export function composeHref(playbook: string): string {
  return `${playbook}compose/`;
}

/** The same with some of its templates chosen. */
export function composeWith(playbook: string, templates: readonly string[]): string {
  const chosen = templates.length === 0 ? '' : `?with=${templates.join(',')}`;
  return composeHref(playbook) + chosen;
}

/** All that the page shows on which a reply by a playbook is composed. */
export interface ReplyPage {
  /** The playbook's. */
  readonly id: string;
  readonly playbook: Link;
  readonly slots: readonly SlotView[];
}

interface SlotView extends Pick<Slot, 'label' | 'skipped'> {
  readonly templates: readonly Link[];
}

export function replyPage({ id, title, href, slots, templates }: ComposeFile): ReplyPage {
  return {
    id,
    playbook: { label: title, href },
    slots: slots.map(({ label, skipped, templates: ids }) => ({
      label,
      ...(skipped ? { skipped } : {}),
      templates: ids.flatMap((one) => {
        const found = templates[one];
        return found ? [{ label: found.title, href: found.href }] : [];
      }),
    })),
  };
}

/** All that a reply by this playbook is composed from; undefined when it has no templates. */
export function composeFile(site: Site, entry: PlaybookEntry): ComposeFile | undefined {
  const linked = entry.sections.flatMap((section) => section.templates);
  const templates = [...new Set(linked)].flatMap((id) => {
    const found = site.templates.get(id);
    return found ? [messageTemplate(site, found)] : [];
  });
  if (templates.length === 0) return undefined;
  const byId = new Map(templates.map((one) => [one.id, one]));
  const matrices = [...new Set(templates.flatMap(matricesOf))].flatMap(
    (id) => site.matrices.get(id) ?? [],
  );
  const { label, href } = entryLink(entry);
  return {
    id: entry.id,
    title: label,
    href,
    channels: entry.data.channels.filter((id) => templates.some((one) => id in one.wordings)),
    slots: entry.sections.flatMap((section) => slotsOf(site, section, byId)),
    templates: Object.fromEntries(byId),
    matrices: Object.fromEntries(matrices.map((one) => [one.id, matrixLookup(site, one)])),
  };
}

/** The places that a step has in a message: what is owed stands apart from what is offered. */
function slotsOf(
  site: Site,
  section: PlaybookSection,
  byId: ReadonlyMap<string, MessageTemplate>,
): Slot[] {
  const { step, skipped } = section;
  if (!step) return [];
  const found = section.templates.flatMap((id) => byId.get(id) ?? []);
  const owed = found.filter((one) => isOwed(site, one));
  const label = stepTitles[step];
  const slot = (id: string, words: string, all: readonly MessageTemplate[]): Slot => ({
    id,
    step,
    label: words,
    templates: all.map((one) => one.id),
    ...(skipped ? { skipped } : {}),
  });
  if (step !== 'compensation' || owed.length === 0 || owed.length === found.length)
    return [slot(step, label, found)];
  const offered = found.filter((one) => !owed.includes(one));
  return [
    slot(`${step}-owed`, `${label}: owed`, owed),
    slot(`${step}-offered`, `${label}: offered`, offered),
  ];
}

/** Whether all amounts of a template are owed. */
function isOwed(site: Site, { variables }: MessageTemplate): boolean {
  const bases = Object.values(variables).flatMap((one) => {
    if (one.type !== 'compensation') return [];
    const output = site.matrices.get(one.matrix)?.data.outputs[one.output];
    return output && 'basis' in output ? [output.basis] : [];
  });
  return bases.length > 0 && bases.every((basis) => basis === 'entitlement');
}
