import type { MessageTemplate } from '../message/client-model.ts';
import { namesIn } from '../message/gaps.ts';
import type { TemplateKind } from '../schemas/template.ts';
import { LEFT_OUT, type Choices, type ComposeFile, type Slot } from './model.ts';

/** A slot as it stands on a channel. */
export interface Part {
  readonly slot: Slot;
  /** Those with a wording on the channel, in the playbook's order. */
  readonly options: readonly MessageTemplate[];
  /** What goes into the message; undefined when the slot is left out. */
  readonly chosen: MessageTemplate | undefined;
  /** Why nothing stands here, or why it was put aside. */
  readonly because: string | undefined;
  /** A regulator's wording, which must not be left out. */
  readonly isFixed: boolean;
}

/** What sends a message of its own, at another time: not part of a reply unless somebody asks for it. */
const LATER: readonly TemplateKind[] = ['acknowledgement', 'holding', 'thanks', 'communication'];

/** Every slot of a playbook on a channel with what was chosen for it. */
export function partsOf(file: ComposeFile, channel: string, choices: Choices): readonly Part[] {
  const said = new Set<string>();
  return file.slots.map((slot) => {
    const options = slot.templates.flatMap((id) => {
      const template = file.templates[id];
      return template?.wordings[channel] ? [template] : [];
    });
    const part = chosenIn(slot, options, choices[slot.id]);
    const amounts = part.chosen ? amountsIn(part.chosen, channel) : [];
    const isRepeat = amounts.length > 0 && amounts.every((amount) => said.has(amount));
    if (part.chosen && isRepeat && !part.isFixed)
      return { ...part, chosen: undefined, because: 'Its amount stands in an earlier part.' };
    for (const amount of amounts) said.add(amount);
    return part;
  });
}

/** The templates of a message, in its order. */
export function chosenTemplates(parts: readonly Part[]): readonly MessageTemplate[] {
  return parts.flatMap(({ chosen }) => chosen ?? []);
}

function chosenIn(
  slot: Slot,
  options: readonly MessageTemplate[],
  choice: Choices[string] | undefined,
): Part {
  const locked = options.find((one) => one.locked);
  const part = { slot, options, chosen: undefined, because: undefined, isFixed: false };
  if (slot.skipped) return { ...part, because: skippedWords(slot.skipped) };
  if (options.length === 0) return { ...part, because: emptyWords(slot) };
  if (locked) return { ...part, chosen: locked, isFixed: true };
  if (choice === LEFT_OUT) return { ...part, because: 'You left it out.' };
  const chosen =
    options.find(({ id }) => id === choice) ?? options.find((one) => isFirst(slot, one));
  return { ...part, chosen, because: chosen ? undefined : 'Usually a message of its own.' };
}

/** What stands in a slot until somebody chooses: where a letter has its greeting, no second courtesy. */
function isFirst({ step, templates }: Slot, { id, kind }: MessageTemplate): boolean {
  return !LATER.includes(kind) && (step !== 'courtesy' || id === templates[0]);
}

function skippedWords({ kind, reason }: NonNullable<Slot['skipped']>): string {
  const words = `Not ${kind}`;
  return reason === '' ? `${words}.` : `${words}: ${reason}`;
}

function emptyWords({ templates }: Slot): string {
  return templates.length === 0
    ? 'The playbook has no words for it: it is something that we do.'
    : 'No wording for this channel.';
}

/** The amounts that a wording says: a second part that says the same ones adds nothing. */
function amountsIn({ wordings, variables }: MessageTemplate, channel: string): readonly string[] {
  return namesIn(wordings[channel] ?? []).flatMap((name) => {
    const one = variables[name];
    return one?.type === 'compensation' ? `${one.matrix}#${one.output}` : [];
  });
}
