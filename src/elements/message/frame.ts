import type { MessageModels } from '../../core/message/case.ts';
import type {
  MessageChannel,
  MessageOrganisation,
  MessageTemplate,
} from '../../core/message/client-model.ts';
import { make } from '../stepper/dom.ts';
import { keys } from './body.ts';
import { makeChannelTabs, makeRoleChoice } from './choices.ts';

/** What stands around the words: channel and role above, the buttons that copy below. */
export interface Frame {
  readonly bar: HTMLElement;
  readonly panel: HTMLElement;
  readonly actions: HTMLElement;
  readonly copyButton: HTMLButtonElement;
  readonly show: (shown: FrameShown) => void;
  /** Says it to eyes and to screen readers. */
  readonly say: (words: string, tone?: 'done' | 'refused') => void;
  /** For browsers that give no access to the clipboard: the words, selected, to be copied by hand. */
  readonly offer: (plain: string) => void;
}

export interface FrameShown {
  readonly channel: string;
  readonly isSpoken: boolean;
  readonly role: string;
  readonly customer: string | undefined;
  readonly mayMark: boolean;
}

export interface FrameEvents {
  readonly choose: (channel: string) => void;
  readonly chooseRole: (role: string) => void;
  readonly copy: () => void;
  readonly copyMarked: () => void;
  /** The words were said aloud. */
  readonly spoken: () => void;
}

let count = 0;

export function makeFrame(
  {
    templates,
    organisation,
  }: { templates: readonly MessageTemplate[]; organisation: MessageOrganisation },
  events: FrameEvents,
): Frame {
  const id = `message-${String((count += 1))}`;
  const tabs = makeChannelTabs(channelsOf(templates, organisation), id, events.choose);
  const role = makeRoleChoice(organisation.roles, events.chooseRole);
  const copyWords = make('span', {}, ['Copy']);
  const copyButton = pressable('message-copy', [copyWords, keys('Ctrl+Enter')], events.copy);
  const said = pressable('message-spoken', ['I said it', keys('I')], events.spoken);
  const marks = pressable('message-plain', ['Copy anyway, with marks'], events.copyMarked);
  const status = make('p', { class: 'message-said', role: 'status' });
  const words = fieldByHand();
  const buttons = [said, copyButton, marks];
  const actions = make('div', { class: 'message-actions' }, [...buttons, status, words]);
  const panel = make('div', {
    class: 'message-panel',
    id,
    role: 'tabpanel',
    tabindex: '-1',
    'aria-label': 'Wording',
  });
  const bar = make('div', { class: 'message-bar' }, [tabs.element, role.element]);
  return { bar, panel, actions, copyButton, show, say, offer };

  function show({ channel, isSpoken, role: id, customer, mayMark }: FrameShown): void {
    tabs.show(channel);
    said.hidden = !isSpoken;
    role.show(id);
    copyWords.textContent = customer === undefined ? 'Copy' : `Copy for ${customer}`;
    marks.hidden = !mayMark;
  }

  function say(sentence: string, tone: 'done' | 'refused' = 'done'): void {
    status.textContent = sentence;
    status.dataset.tone = tone;
  }

  function offer(plain: string): void {
    words.hidden = plain === '';
    words.value = plain;
    if (plain !== '') words.select();
  }
}

/** The channels on which every template of the message has words, in the organisation's order. */
function channelsOf(
  templates: readonly MessageTemplate[],
  { channels }: MessageOrganisation,
): readonly MessageChannel[] {
  return channels.filter(({ id }) => templates.every((one) => one.channels.includes(id)));
}

function fieldByHand(): HTMLTextAreaElement {
  const name = 'The words, to copy by hand';
  const attributes = { class: 'message-by-hand', readonly: '', hidden: '', rows: '6' };
  return make('textarea', { ...attributes, 'aria-label': name });
}

/** The first of the wanted channels that the message has, else its first. */
export function knownChannel(
  { templates, organisation }: MessageModels,
  wanted: readonly (string | undefined)[],
): string {
  const channels = channelsOf(templates, organisation).map(({ id }) => id);
  return wanted.find((id) => id !== undefined && channels.includes(id)) ?? channels[0] ?? '';
}

function pressable(
  name: string,
  children: readonly (Node | string)[],
  press: () => void,
): HTMLButtonElement {
  const button = make('button', { type: 'button', class: name }, children);
  button.addEventListener('click', press);
  return button;
}
