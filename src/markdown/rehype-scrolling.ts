import type { Element, Root } from 'hast';
import { SKIP, visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { stringsOf } from '../i18n/index.ts';
import { languageOf } from './front-matter.ts';

/** Lets a table or a block of code wider than the page scroll by itself, from the keyboard too. */
export function rehypeScrolling() {
  return (tree: Root, file: VFile): void => {
    let count = 0;
    visit(tree, 'element', (node, index, parent) => {
      if (node.tagName === 'pre') node.properties.tabIndex = 0;
      if (node.tagName !== 'table' || !parent || index === undefined) return;
      count += 1;
      const label = `${stringsOf(languageOf(file)).authoring.tableLabel} ${count}`;
      const frame: Element = {
        type: 'element',
        tagName: 'div',
        properties: { className: ['table-frame'], role: 'region', ariaLabel: label, tabIndex: 0 },
        children: [node],
      };
      parent.children[index] = frame;
      return SKIP;
    });
  };
}
