import { drawings, type DrawingName } from '../../core/drawings.ts';

/** A drawing in the text's colour, always beside the word it stands for. */
export function icon(name: DrawingName): SVGSVGElement {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  const attributes = {
    class: 'icon',
    viewBox: '0 0 16 16',
    fill: 'none',
    stroke: 'currentColor',
    'stroke-width': '1.5',
    'stroke-linecap': 'round',
    'stroke-linejoin': 'round',
    'aria-hidden': 'true',
  };
  for (const [key, value] of Object.entries(attributes)) svg.setAttribute(key, value);
  // Our own constant: nothing typed reaches this.
  svg.innerHTML = drawings[name];
  return svg;
}
