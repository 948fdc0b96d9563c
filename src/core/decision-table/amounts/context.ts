import type { Currency } from '../../money.ts';
import type { TableInput } from '../model.ts';

/** What an output cell may refer to. */
export interface AmountContext {
  readonly currency: Currency;
  readonly inputs: readonly TableInput[];
}
