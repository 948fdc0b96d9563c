import type {
  Block,
  Inline,
  MessageChannel,
  MessageTemplate,
  MessageVariable,
} from '../message/client-model.ts';
import { namesIn } from '../message/gaps.ts';
import { onePerson } from './one-person.ts';

/**
 * The parts of a message, so joined that they read as one person's: the organisation's greeting before
 * the first, its sign-off after the last, the subject of the first part that has one, and nothing said
 * twice. They stay templates, so that the form and the gate of a single template take them as they are.
 */
export function joinParts(
  parts: readonly MessageTemplate[],
  channel: MessageChannel,
): readonly MessageTemplate[] {
  const last = parts.length - 1;
  const subject = parts.find((part) => part.subject !== undefined);
  const bodies = onePerson(parts, channel);
  return parts.map((part, index) => {
    const greeting = index === 0 ? lineBlock(channel.greeting) : [];
    const signOff = index === last ? lineBlock(channel.signOff) : [];
    const added = [...greeting, ...signOff];
    const heading = index === 0 && hasSubject(channel) ? subject : undefined;
    return {
      ...part,
      channels: [channel.id],
      wordings: { [channel.id]: [...greeting, ...(bodies[index] ?? []), ...signOff] },
      variables: { ...heading?.variables, ...needed(added, parts), ...part.variables },
      subject: heading?.subject,
    };
  });
}

/** Neither what is said nor a chat has a subject line. */
function hasSubject({ id, spoken }: MessageChannel): boolean {
  return !spoken && id !== 'chat';
}

function lineBlock(line: readonly Inline[] | undefined): readonly Block[] {
  return line ? [{ kind: 'paragraph', children: line }] : [];
}

/** The variables of greeting and sign-off: as some part has them, else as everybody knows them. */
function needed(
  blocks: readonly Block[],
  parts: readonly MessageTemplate[],
): Record<string, MessageVariable> {
  const known = (name: string) => parts.find(({ variables }) => name in variables)?.variables[name];
  return Object.fromEntries(
    namesIn(blocks).map((name) => [name, known(name) ?? COMMON[name] ?? nameOf(name)]),
  );
}

const COMMON: Readonly<Record<string, MessageVariable>> = {
  customerName: {
    type: 'name',
    label: 'Customer’s name',
    example: 'Ms Okafor',
    required: true,
    scope: 'contact',
  },
  agentName: { type: 'name', label: 'Your name', example: 'Priya', required: true, scope: 'agent' },
};

function nameOf(name: string): MessageVariable {
  return { type: 'text', label: name, example: '', required: true, scope: 'agent' };
}
