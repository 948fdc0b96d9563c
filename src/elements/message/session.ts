import { messageCase, type MessageCase, type MessageModels } from '../../core/message/case.ts';
import { gapOf } from '../../core/message/gaps.ts';
import type { Setting } from '../../core/message/setting.ts';
import type { Origin } from '../../core/contact/model.ts';
import { contact } from '../contact/store.ts';

/** A message in use: its channel, and what the contact of this tab knows for it. */
export interface Session {
  readonly models: MessageModels;
  channel: string;
  /** True: goodwill is held within what may be given now. */
  isHeld: boolean;
  /** Somebody has tried to copy it before it was ready. */
  wasRefused: boolean;
  /** The input of a matrix that was changed last. */
  latest: string | undefined;
  /** How many of its messages have left, where each leaves by itself. */
  sent: number;
  readonly read: () => MessageCase;
  readonly set: (name: string, text: string, from: Origin) => void;
  /** Puts a value that is sound in the place of what was typed: `thu` becomes its day. */
  readonly settle: (name: string) => void;
}

export function openSession(models: MessageModels, channel: string): Session {
  const store = contact();
  const variables = Object.assign({}, ...models.templates.map((one) => one.variables)) as Record<
    string,
    { readonly scope: string } | undefined
  >;
  const session: Session = {
    models,
    channel,
    isHeld: false,
    wasRefused: false,
    latest: undefined,
    sent: 0,
    read,
    set,
    settle,
  };
  return session;

  function read(): MessageCase {
    const { isHeld, latest } = session;
    return messageCase({
      ...{ models, latest, channel: session.channel },
      contact: store.read(),
      agent: store.agent(),
      setting: settingNow(models),
      part: isHeld,
    });
  }

  function set(name: string, text: string, from: Origin): void {
    if (variables[name]?.scope === 'agent') store.setAgent(name, text);
    else store.set(name, text, from);
  }

  function settle(name: string): void {
    const { fillings, values } = read();
    models.templates.forEach((template, index) => {
      const filling = fillings[index];
      if (!filling || !(name in template.variables)) return;
      const gap = gapOf(template, name, filling);
      const held = values[name];
      if (gap.kind !== 'filled' || !held || gap.value.record === held.text) return;
      set(name, gap.value.record, held.from);
    });
  }
}

/** The reader's own day and time, and the organisation's language and currency. */
export function settingNow({ organisation }: Pick<MessageModels, 'organisation'>): Setting {
  const now = new Date();
  const pad = (value: number) => String(value).padStart(2, '0');
  const today = [now.getFullYear(), pad(now.getMonth() + 1), pad(now.getDate())].join('-');
  const { locale, currency } = organisation;
  return { locale, currency, today, now: now.getTime() };
}
