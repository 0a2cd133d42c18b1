import type { Root } from 'hast';
import { visit } from 'unist-util-visit';

/** Says by a class how a cell of a table is aligned: as an attribute, MDX would make it a style. */
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
