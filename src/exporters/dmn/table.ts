import type { DmnElement } from 'dmn-moddle';
import type { DecisionTable, HitPolicy, TableRule } from '../../core/decision-table/model.ts';
import { anyTest } from '../../core/unary-tests/model.ts';
import { feelType, printFeelDomain, printFeelTest } from '../../core/unary-tests/print-feel.ts';
import { feelOutput } from './feel-amount.ts';

export type Create = (type: string, properties: Readonly<Record<string, unknown>>) => DmnElement;

const policies: Readonly<Record<HitPolicy, Readonly<Record<string, string>>>> = {
  unique: { hitPolicy: 'UNIQUE' },
  first: { hitPolicy: 'FIRST' },
  'collect sum': { hitPolicy: 'COLLECT', aggregation: 'SUM' },
  'collect minimum': { hitPolicy: 'COLLECT', aggregation: 'MIN' },
  'collect maximum': { hitPolicy: 'COLLECT', aggregation: 'MAX' },
};

/** The table itself. A row of `otherwise` is what the outputs are when no rule applies. */
export function decisionTable(table: DecisionTable, create: Create): DmnElement {
  const otherwise = table.rules.find((rule) => rule.otherwise);
  return create('dmn:DecisionTable', {
    id: 'table',
    ...policies[table.hitPolicy],
    input: columnsOf(table).map(({ key, label, type }) => {
      const domain = printFeelDomain(type);
      return create('dmn:InputClause', {
        id: `column_${key}`,
        label,
        inputExpression: create('dmn:LiteralExpression', {
          id: `expression_${key}`,
          typeRef: feelType(type),
          text: key,
        }),
        ...(domain === undefined
          ? {}
          : { inputValues: create('dmn:UnaryTests', { text: domain }) }),
      });
    }),
    output: table.outputs.map(({ key, label, declared }, index) =>
      create('dmn:OutputClause', {
        id: `output_${key}`,
        label,
        name: key,
        typeRef: declared.type === 'money' ? 'number' : 'string',
        ...(otherwise
          ? { defaultOutputEntry: outputEntries(otherwise, table, create)[index] }
          : {}),
      }),
    ),
    rule: table.rules
      .filter((rule) => !rule.otherwise)
      .map((rule, index) => ruleOf(rule, { table, create, id: `rule_${String(index + 1)}` })),
  });
}

interface Place {
  readonly table: DecisionTable;
  readonly create: Create;
  readonly id: string;
}

function ruleOf(rule: TableRule, { table, create, id }: Place): DmnElement {
  return create('dmn:DecisionRule', {
    id,
    inputEntry: columnsOf(table).map(({ type }, column) =>
      create('dmn:UnaryTests', {
        id: `${id}_input_${String(column + 1)}`,
        text: printFeelTest(rule.inputs[column]?.test ?? anyTest, type),
      }),
    ),
    outputEntry: outputEntries(rule, table, create),
  });
}

function outputEntries(rule: TableRule, table: DecisionTable, create: Create): DmnElement[] {
  return table.outputs.flatMap((output, index) => {
    const entry = rule.outputs[index];
    if (!entry) return [];
    const isFormula = entry.value.kind === 'money' && entry.value.amount.kind !== 'fixed';
    return create('dmn:LiteralExpression', {
      ...(isFormula ? { description: entry.text } : {}),
      text: feelOutput(entry, output, table),
    });
  });
}

function columnsOf({ inputs }: DecisionTable): DecisionTable['inputs'] {
  return inputs
    .filter(({ column }) => column !== undefined)
    .sort((a, b) => (a.column ?? 0) - (b.column ?? 0));
}
