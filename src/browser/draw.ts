import type { Drawing } from '../domain/drawing.ts';

/** Makes an element of SVG of a drawing, with its children. */
export function draw({ name, attributes, text = '', children = [] }: Drawing): SVGElement {
  const element = document.createElementNS('http://www.w3.org/2000/svg', name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
  element.append(text, ...children.map(draw));
  return element;
}
