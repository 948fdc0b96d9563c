/**
 * What the contact knows, by name. Variables of templates, inputs of matrices and facts of trees share
 * one set of names, so that a value given once fills every place.
 */
export type Values = Readonly<Record<string, HeldValue | undefined>>;

/** A value as the contact keeps it. */
export interface HeldValue {
  /** As typed, or as recorded: what reads back the same. */
  readonly text: string;
  /** When it was given, milliseconds since 1970. */
  readonly at: number;
  /** Pasted values wait to be confirmed. */
  readonly from: 'typed' | 'pasted' | 'tree' | 'matrix' | 'confirmed';
}
