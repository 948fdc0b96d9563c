import type { DecisionTable, TableInput } from '../decision-table/model.ts';
import type { MatrixInput, MatrixOutput } from '../schemas/matrix.ts';
import type { Organisation } from '../schemas/organisation.ts';

/** An input or output: its label, and in words what it takes or gives. */
export interface FieldView {
  readonly label: string;
  readonly words: string;
}

/** A column of the table. */
export interface ColumnView {
  readonly label: string;
  readonly role: 'input' | 'output';
  /** Amounts are set in tabular figures, to the right. */
  readonly money: boolean;
}

/** The columns as the table has them: inputs that have one, then outputs. */
export function columnViews(table: DecisionTable): ColumnView[] {
  const inputs = table.inputs
    .filter(({ column }) => column !== undefined)
    .sort((one, other) => (one.column ?? 0) - (other.column ?? 0));
  return [
    ...inputs.map(({ label }) => ({ label, role: 'input' as const, money: false })),
    ...table.outputs.map(({ label, declared }) => ({
      label,
      role: 'output' as const,
      money: declared.type === 'money',
    })),
  ];
}

/** What each input takes, and how far it reaches, in words. */
export function inputViews(table: DecisionTable, organisation: Organisation): FieldView[] {
  return table.inputs.map((input) => ({
    label: input.label,
    words: `${takes(input.declared, organisation)}${usedAlone(input)}`,
  }));
}

function usedAlone({ column }: TableInput): string {
  return column === undefined ? ' It changes the amount, not the row.' : '';
}

function takes(input: MatrixInput, organisation: Organisation): string {
  switch (input.type) {
    case 'number':
      return `${numberWords(input)}, ${reach(input.domain)}.`;
    case 'money':
      return `An amount of money, ${reach(input.domain)}.`;
    case 'date':
      return `A day, ${reach(input.domain)}.`;
    case 'boolean':
      return 'Yes or no.';
    case 'choice':
      return `${input.ordered ? 'One of, in this order' : 'One of'}: ${input.options.join(', ')}.`;
    case 'severity':
      return `One of, mildest first: ${organisation.severities.join(', ')}.`;
    case 'standing':
      return `One of, newest customers first: ${organisation.standings.join(', ')}.`;
    case 'fault':
      return `One of: ${organisation.faults.join(', ')}.`;
    case 'channel':
      return `One of: ${Object.values(organisation.channels)
        .map(({ label }) => label)
        .join(', ')}.`;
  }
}

function numberWords(input: Extract<MatrixInput, { type: 'number' }>): string {
  const whole = input.step === 1 ? 'A whole number' : 'A number';
  return input.unit === undefined ? whole : `${whole} of ${input.unit}s`;
}

/** `[0..60]` as `from 0 to 60`; an end that is left out of the interval says so. */
function reach(domain: string): string {
  const match = /^\s*([[(\]])\s*(.+?)\s*\.\.\s*(.+?)\s*([\])[])\s*$/.exec(domain);
  if (!match) return domain;
  const [, open, low, high, close] = match;
  return `${open === '[' ? 'from' : 'over'} ${low} ${close === ']' ? 'to' : 'to under'} ${high}`;
}

/** What each output gives, in words. */
export function outputViews(table: DecisionTable): FieldView[] {
  return table.outputs.map(({ label, declared }) => ({ label, words: gives(declared) }));
}

function gives(output: MatrixOutput): string {
  if (output.type === 'text') {
    return output.for === 'customer'
      ? 'Words for the customer.'
      : 'Words for you, not for the customer.';
  }
  return output.basis === 'entitlement'
    ? 'Owed to the customer: no limit, nobody need approve it.'
    : 'Goodwill: within the limit of whoever offers it.';
}
