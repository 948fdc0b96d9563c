import type { Amount, OutputValue, TableRule } from './model.ts';

/** The keys of the inputs that an output's formula uses. */
export function inputsOf(value: OutputValue): readonly string[] {
  return value.kind === 'money' ? inputsOfAmount(value.amount) : [];
}

/** The keys of the inputs that some output of some rule uses. */
export function inputsUsedBy(rules: readonly TableRule[]): ReadonlySet<string> {
  return new Set(rules.flatMap(({ outputs }) => outputs.flatMap(({ value }) => inputsOf(value))));
}

function inputsOfAmount(amount: Amount): readonly string[] {
  switch (amount.kind) {
    case 'fixed':
      return [];
    case 'share':
    case 'rate':
      return [amount.of];
    case 'sum':
    case 'lower':
    case 'higher':
      return amount.parts.flatMap(inputsOfAmount);
    case 'within':
      return [amount.amount, amount.atLeast, amount.atMost].flatMap((part) =>
        part ? inputsOfAmount(part) : [],
      );
  }
}
