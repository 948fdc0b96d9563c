import { one, scaledTo, zero, type Decimal } from '../decimal.ts';
import type { Amount, DecisionTable } from './model.ts';
import type { Formula, Whole } from './run.ts';
import { whole } from './whole.ts';

/** The formula in whole numbers of the minor unit; inputs by their place among the table's inputs. */
export function compileAmount(amount: Amount, table: DecisionTable): Formula {
  const { minor } = table.currency;
  const inputOf = (key: string): number => table.inputs.findIndex((input) => input.key === key);
  const join = (kind: 'sum' | 'lower' | 'higher', parts: readonly Amount[]): Formula =>
    parts.map((part) => compileAmount(part, table)).reduce((a, b) => [kind, a, b]);
  switch (amount.kind) {
    case 'fixed':
      return ['fixed', whole(scaledTo(amount.money, minor))];
    case 'share': {
      const [pn, pd] = fraction(amount.percent);
      const [dn, dd] = fraction(amount.dividedBy ?? one);
      const factor = [whole(pn * dd * 10n ** BigInt(minor)), whole(pd * dn * 100n)] as const;
      return ['times', inputOf(amount.of), factor];
    }
    case 'rate':
      return [
        amount.count === 'exact' ? 'per' : amount.count,
        inputOf(amount.of),
        whole(scaledTo(amount.money, minor)),
        wholes(amount.every),
        wholes(amount.after ?? zero),
      ];
    case 'sum':
    case 'lower':
    case 'higher':
      return join(amount.kind, amount.parts);
    case 'within': {
      const low: Formula = amount.atLeast
        ? join('higher', [amount.amount, amount.atLeast])
        : compileAmount(amount.amount, table);
      return amount.atMost ? ['lower', low, compileAmount(amount.atMost, table)] : low;
    }
  }
}

function fraction({ digits, scale }: Decimal): readonly [bigint, bigint] {
  return [digits, 10n ** BigInt(scale)];
}

function wholes(value: Decimal): readonly [Whole, Whole] {
  const [n, d] = fraction(value);
  return [whole(n), whole(d)];
}
