import type { MessageModels } from '../../core/message/case.ts';
import './message-form.ts';
import type { MessageForm, MessageOptions } from './message-form.ts';

/** A message that stands in some host. */
export interface MountedMessage {
  /** Goes to the first gap that is still to be filled; with none left, to the copy button. */
  readonly focus: () => void;
  /** Copies through the gate. False when it was refused: then what is missing has the focus. */
  readonly copy: () => Promise<boolean>;
  readonly choose: (channel: string) => void;
  readonly unmount: () => void;
}

/**
 * Puts a message into `host`, to be filled, judged and copied: of one template, or of several as one
 * message. Its values come from the contact of this tab and go back to it.
 */
export function mountMessage(
  host: HTMLElement,
  models: MessageModels,
  options: MessageOptions = {},
): MountedMessage {
  const form = document.createElement('message-form') as MessageForm;
  Object.assign(form, { models, options });
  host.replaceChildren(form);
  return {
    focus: () => form.goOn(),
    copy: () => form.copy(),
    choose: (channel) => form.choose(channel),
    unmount: () => form.remove(),
  };
}
