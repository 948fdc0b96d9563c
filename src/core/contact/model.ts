/** Everything a tab knows about the customer it helps: kept in the tab, sent nowhere. */
export interface Contact {
  /** Chance, not a number of the customer's: tells this contact from another tab's. */
  readonly id: string;
  /** Milliseconds since 1970: the first value or note; of an empty contact, when the page came. */
  readonly startedAt: number;
  /** The last sign of life in the tab. */
  readonly touchedAt: number;
  readonly channel?: string;
  /** The playbook in use, for its targets. */
  readonly playbook?: PlaybookInUse;
  /** By name: variables of templates, inputs of matrices and facts of trees share these names. */
  readonly values: Readonly<Record<string, Held>>;
  /** What happened, oldest first. */
  readonly log: readonly Noted[];
}

export interface Held {
  /** As typed or recorded, not as printed. */
  readonly text: string;
  /** When it was given or last confirmed, in milliseconds since 1970. */
  readonly at: number;
  readonly from: Origin;
}

export type Origin = (typeof ORIGINS)[number];
export const ORIGINS = ['typed', 'pasted', 'tree', 'matrix', 'confirmed'] as const;

export interface PlaybookInUse {
  readonly title: string;
  readonly href: string;
  /** First human reply by severity, mildest first, in the words of its table. */
  readonly replies: readonly { readonly severity: string; readonly within: string }[];
}

/** Something that happened in the contact, and when (milliseconds since 1970). */
export type Noted = NewNote & { readonly at: number };

export type NewNote =
  /** A message was copied or read out: a template's title, or what it was composed of. */
  | { readonly kind: 'said'; readonly what: string; readonly channel: string }
  /** A day that we have bound ourselves to, `YYYY-MM-DD`, and to what. */
  | { readonly kind: 'promised'; readonly what: string; readonly day: string }
  /** An amount from policy: the row and the version that it comes from. */
  | {
      readonly kind: 'offered';
      readonly amount: string;
      readonly row: string;
      readonly version: string;
      readonly matrix: string;
    }
  | { readonly kind: 'approved'; readonly by: string; readonly amount: string }
  /** A tree's questions and the answers to them, in words: `Has the day passed? Yes`. */
  | { readonly kind: 'path'; readonly tree: string; readonly words: string }
  /** What remains to be done. */
  | { readonly kind: 'open'; readonly what: string };

/** A contact of which nothing is known yet. */
export function emptyContact(id: string, now: number): Contact {
  return { id, startedAt: now, touchedAt: now, values: {}, log: [] };
}

/** Whether nothing has been said, known or noted: a channel or an open playbook is no contact yet. */
export function isEmpty({ values, log }: Contact): boolean {
  return log.length === 0 && Object.keys(values).length === 0;
}
