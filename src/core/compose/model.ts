import type { MessageFile, MessageTemplate } from '../message/client-model.ts';
import type { RecoveryStep } from '../steps.ts';

/** What a reply is composed from, for one playbook: plain JSON, which its compose page fetches. */
export interface ComposeFile {
  readonly id: string;
  readonly title: string;
  readonly href: string;
  /** Ids, in the playbook's order. */
  readonly channels: readonly string[];
  /** In the playbook's order, which is the order of the message. */
  readonly slots: readonly Slot[];
  /** By id. */
  readonly templates: Readonly<Record<string, MessageTemplate>>;
  readonly matrices: MessageFile['matrices'];
}

/** A place in the message for one template: a recovery step, or what is owed and what is offered in it. */
export interface Slot {
  /** Names it in the choice: `apology`, `compensation-owed`. */
  readonly id: string;
  readonly step: RecoveryStep;
  readonly label: string;
  /** Set when the playbook says `Not now` or `Not here`: then the step stays out, and says why. */
  readonly skipped?: { readonly kind: 'now' | 'here'; readonly reason: string };
  /** Ids, in the playbook's order. */
  readonly templates: readonly string[];
}

/** What the agent has chosen for a slot; a slot that is missing has its first choice. */
export type Choices = Readonly<Record<string, string | typeof LEFT_OUT>>;

export const LEFT_OUT = '';
