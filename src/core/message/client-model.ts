import type { LookupModel } from '../lookup/model.ts';
import type { Currency } from '../money.ts';
import type { TemplateKind } from '../schemas/template.ts';
import type { RecoveryStep } from '../steps.ts';

/**
 * A template as the browser works with it: plain JSON without any HTML. Its page holds it, and
 * `/api/templates/<id>.json` serves it as a `MessageFile`.
 */
export interface MessageTemplate {
  readonly id: string;
  readonly title: string;
  readonly href: string;
  readonly kind: TemplateKind;
  readonly step: RecoveryStep;
  readonly shortcode: string;
  /** A regulator's wording: never edited, never left out. */
  readonly locked: boolean;
  readonly takes: 'regret' | 'responsibility' | 'legal-review';
  readonly useWhen: string;
  readonly doNotUseWhen: string;
  /** Playbook ids. */
  readonly failures: readonly string[];
  /** Ids, in the template's order; those without a wording are left out. */
  readonly channels: readonly string[];
  readonly subject?: readonly Inline[] | undefined;
  /** By channel. */
  readonly wordings: Readonly<Record<string, readonly Block[]>>;
  /** By channel: what a composed message leaves out. A channel that is missing leaves out nothing. */
  readonly alone?: Readonly<Record<string, Alone>>;
  readonly variables: Readonly<Record<string, MessageVariable>>;
  readonly trust: Trust;
  /** What to say while somebody decides: a template of kind `holding` for the same failure. */
  readonly holding?: { readonly id: string; readonly title: string; readonly href: string };
}

/** How many blocks of a wording are for the part alone. */
export interface Alone {
  /** At its start: what names the failure again; said when the part goes alone or first. */
  readonly opening: number;
  /** At its end: how to answer; said when it goes alone or last. */
  readonly closing: number;
}

/** How far the last review of a template can be trusted. Overdue is judged on the day of the reader. */
export interface Trust {
  /** The owner's name. */
  readonly by: string;
  /** Days, `YYYY-MM-DD`. */
  readonly on: string;
  readonly due: string;
  /** The amounts behind it are no longer those that were reviewed with it. */
  readonly policyChanged: boolean;
}

export type Inline =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'gap'; readonly name: string }
  | { readonly kind: 'strong' | 'emphasis'; readonly children: readonly Inline[] }
  | { readonly kind: 'link'; readonly href: string; readonly children: readonly Inline[] }
  | { readonly kind: 'break' };

/** In chat each block is a message of its own, in speech a pause stands between two. */
export type Block =
  | { readonly kind: 'paragraph'; readonly children: readonly Inline[] }
  | {
      readonly kind: 'list';
      /** The first number; 0 for a list of points. */
      readonly from: number;
      readonly items: readonly (readonly Inline[])[];
    };

export type MessageVariable = {
  readonly label: string;
  readonly example: string;
  /** False: the paragraph that holds it is dropped while it is empty. */
  readonly required: boolean;
  /** `agent`: the same for every customer, remembered on the device. */
  readonly scope: 'contact' | 'agent';
} & VariableType;

export type VariableType =
  | { readonly type: 'text'; readonly pattern?: string }
  | { readonly type: 'name' | 'money' }
  /** A promise is a day that we bind ourselves to: never in the past. */
  | { readonly type: 'date'; readonly promise: boolean }
  | {
      readonly type: 'number';
      /** One and many: `day`, `days`. */
      readonly unit?: readonly [string, string];
      readonly min?: number;
      readonly max?: number;
    }
  | { readonly type: 'choice'; readonly options: readonly Choice[] }
  /** The matrix, by id, and its output. */
  | { readonly type: 'compensation'; readonly matrix: string; readonly output: string };

/** A short label for the agent, and the words that the customer reads. */
export interface Choice {
  readonly label: string;
  readonly words: string;
}

/** What `/api/templates/<id>.json` holds. */
export interface MessageFile {
  readonly template: MessageTemplate;
  /** The matrices that its amounts come from, by id. */
  readonly matrices: Readonly<Record<string, LookupModel>>;
}

/** What `/api/organisation.json` holds: all that a message needs to know of the organisation. */
export interface MessageOrganisation {
  readonly name: string;
  /** BCP 47. */
  readonly locale: string;
  readonly currency: Currency;
  readonly channels: readonly MessageChannel[];
  /** As in the organisation's file: the first is the one that most agents have. */
  readonly roles: readonly MessageRole[];
}

export interface MessageChannel {
  readonly id: string;
  readonly label: string;
  /** Read aloud, never pasted. */
  readonly spoken: boolean;
  /** First and last words of a whole message; gaps for `customerName` and `agentName`. */
  readonly greeting?: readonly Inline[];
  readonly signOff?: readonly Inline[];
}

export interface MessageRole {
  readonly id: string;
  readonly title: string;
  /** The most goodwill that it may give alone in one contact, in minor units; undefined: no limit. */
  readonly limit?: string;
  readonly hours: string;
  readonly contact: string;
  /** The title of the role that stands in outside those hours. */
  readonly cover?: string;
}
