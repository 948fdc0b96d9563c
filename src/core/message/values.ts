import type { Held } from '../contact/model.ts';

/**
 * What the contact knows, by name. Variables of templates, inputs of matrices and facts of trees share
 * one set of names, so that a value given once fills every place.
 */
export type Values = Readonly<Record<string, Held | undefined>>;
