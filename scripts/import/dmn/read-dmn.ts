import { DmnModdle, type DmnElement } from 'dmn-moddle';
import { CannotImportError } from '../cannot-import.ts';
import type { DmnInput, DmnOutput, DmnRule, DmnTable } from './dmn-table.ts';

/** The decision tables of a DMN 1.3 file: those of decisions and of business knowledge models. */
export async function readDmn(xml: string): Promise<readonly DmnTable[]> {
  const { rootElement } = await DmnModdle()
    .fromXML(xml)
    .catch((error: unknown) => {
      throw new CannotImportError(`The file is no DMN: ${(error as Error).message}.`);
    });
  const types = new Map(
    listOf(rootElement, 'itemDefinition').map((each) => [text(each, 'name'), each]),
  );
  return listOf(rootElement, 'drgElement').flatMap((element) => {
    const logic =
      part(element, 'decisionLogic') ?? part(part(element, 'encapsulatedLogic'), 'body');
    return logic?.$type === 'dmn:DecisionTable' ? tableOf(element, logic, types) : [];
  });
}

type Types = ReadonlyMap<string | undefined, DmnElement>;

function tableOf(element: DmnElement, table: DmnElement, types: Types): DmnTable {
  return {
    id: text(element, 'id'),
    name: text(element, 'name') ?? 'Decision',
    description: text(element, 'description'),
    hitPolicy: text(table, 'hitPolicy') ?? 'UNIQUE',
    aggregation: text(table, 'aggregation'),
    inputs: listOf(table, 'input').map((clause) => inputOf(clause, types)),
    outputs: listOf(table, 'output').map(outputOf),
    rules: listOf(table, 'rule').map(ruleOf),
  };
}

function inputOf(clause: DmnElement, types: Types): DmnInput {
  const expression = part(clause, 'inputExpression');
  const typeRef = text(expression, 'typeRef');
  // A type of the file's own says what it is made of, and which values there are.
  const own = types.get(typeRef);
  const declared = part(clause, 'inputValues') ?? part(own, 'allowedValues');
  return {
    label: text(clause, 'label') ?? null,
    expression: text(expression, 'text')?.trim() ?? '',
    typeRef: typeRef ?? null,
    type: kindOf(text(own, 'typeRef') ?? typeRef ?? ''),
    allowed: text(declared, 'text')?.trim() ?? null,
  };
}

/** `feel:number`, `dateTime`, `date and time` and `days and time duration` in one spelling. */
function kindOf(typeRef: string): string {
  const name = typeRef.replace(/^.*:/, '');
  const spellings: Readonly<Record<string, string>> = {
    'date and time': 'dateTime',
    'days and time duration': 'dayTimeDuration',
    'years and months duration': 'yearMonthDuration',
    long: 'integer',
    double: 'number',
  };
  return spellings[name] ?? name;
}

function outputOf(clause: DmnElement): DmnOutput {
  const fallback = part(clause, 'defaultOutputEntry');
  return {
    name: text(clause, 'name') ?? null,
    label: text(clause, 'label') ?? null,
    values: text(part(clause, 'outputValues'), 'text')?.trim() ?? null,
    default: text(fallback, 'text')?.trim() ?? null,
    defaultWords: text(fallback, 'description'),
  };
}

function ruleOf(rule: DmnElement): DmnRule {
  const outputs = listOf(rule, 'outputEntry');
  return {
    tests: listOf(rule, 'inputEntry').map((entry) => text(entry, 'text')?.trim() || '-'),
    outputs: outputs.map((entry) => text(entry, 'text')?.trim() ?? ''),
    words: outputs.map((entry) => text(entry, 'description')),
  };
}

function listOf(element: DmnElement, key: string): readonly DmnElement[] {
  return (element[key] as readonly DmnElement[] | undefined) ?? [];
}

function part(element: DmnElement | undefined, key: string): DmnElement | undefined {
  return element?.[key] as DmnElement | undefined;
}

function text(element: DmnElement | undefined, key: string): string | undefined {
  return element?.[key] as string | undefined;
}
