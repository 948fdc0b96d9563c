import { DmnModdle, type DmnElement } from 'dmn-moddle';
import { stringify } from 'yaml';
import type { MatrixEntry } from '../../core/corpus/entries.ts';
import { diagramOf } from './diagram.ts';
import { decisionTable } from './table.ts';

const moddle = DmnModdle();

/**
 * A matrix as a DMN 1.3 file for decision modellers: one decision with its table and its inputs. Amounts
 * are FEEL expressions over the inputs' keys. The frontmatter goes along as the decision's description,
 * and each formula as its author wrote it as the cell's, so that the file can be read back.
 */
export async function matrixDmn({ id, data, table }: MatrixEntry): Promise<string> {
  const inputs = table.inputs.map(({ key, label }) =>
    create('dmn:InputData', {
      id: `input_${key}`,
      name: label,
      variable: create('dmn:InformationItem', { id: `variable_${key}`, name: key }),
    }),
  );
  const requirements = table.inputs.map(({ key }) =>
    create('dmn:InformationRequirement', {
      id: `requirement_${key}`,
      requiredInput: create('dmn:DMNElementReference', { href: `#input_${key}` }),
    }),
  );
  const decision = create('dmn:Decision', {
    id: `decision_${id}`,
    name: data.title,
    description: stringify(data),
    variable: create('dmn:InformationItem', { id: 'variable_decision', name: data.title }),
    informationRequirement: requirements,
    decisionLogic: decisionTable(table, create),
  });
  const definitions = create('dmn:Definitions', {
    id: `definitions_${id}`,
    name: data.title,
    namespace: `https://amends.example/compensation/${id}`,
    exporter: 'Amends',
    drgElement: [decision, ...inputs],
    dmnDI: diagramOf({ decision, inputs, requirements }, create),
  });
  const { xml } = await moddle.toXML(definitions, { format: true });
  return xml;
}

function create(type: string, properties: Readonly<Record<string, unknown>>): DmnElement {
  return moddle.create(type, properties);
}
