import type { DmnElement } from 'dmn-moddle';
import type { Create } from './table.ts';

const box = { width: 180, height: 80 };
const gap = 40;

interface Parts {
  readonly decision: DmnElement;
  readonly inputs: readonly DmnElement[];
  /** One per input, in the same order. */
  readonly requirements: readonly DmnElement[];
}

/** The drawing that modellers open with: the decision above its inputs, in pixels. */
export function diagramOf({ decision, inputs, requirements }: Parts, create: Create): DmnElement {
  const width = inputs.length * (box.width + gap) - gap;
  const left = (index: number): number => 100 + index * (box.width + gap);
  const shape = (element: DmnElement, x: number, y: number): DmnElement =>
    create('dmndi:DMNShape', {
      id: `shape_${String(element['id'])}`,
      dmnElementRef: element,
      bounds: create('dc:Bounds', { x, y, ...box }),
    });
  const middle = Math.max(100, 100 + (width - box.width) / 2);
  const edges = requirements.map((requirement, index) =>
    create('dmndi:DMNEdge', {
      id: `edge_${String(requirement['id'])}`,
      dmnElementRef: requirement,
      waypoint: [
        create('dc:Point', { x: left(index) + box.width / 2, y: 300 }),
        create('dc:Point', { x: middle + box.width / 2, y: 100 + box.height }),
      ],
    }),
  );
  const diagram = create('dmndi:DMNDiagram', {
    id: 'diagram',
    diagramElements: [
      shape(decision, middle, 100),
      ...inputs.map((input, index) => shape(input, left(index), 300)),
      ...edges,
    ],
  });
  return create('dmndi:DMNDI', { diagrams: [diagram] });
}
