import type { Root } from 'hast';
import { visit } from '../domain/text/visit.ts';

/** Writes the alignment of a table's cell as a class. MDX would make a style of an attribute. */
export function rehypeAlignment() {
  return (tree: Root): void => {
    visit(tree, 'element', ({ properties }) => {
      const { align } = properties;
      if (typeof align !== 'string') return;
      delete properties.align;
      properties.className = [`align-${align}`];
    });
  };
}
