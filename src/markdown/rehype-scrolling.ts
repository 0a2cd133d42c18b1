import type { Element, Root } from 'hast';
import { SKIP, visit } from '../domain/text/visit.ts';
import type { VFile } from 'vfile';
import { stringsOf } from '../i18n/index.ts';
import { languageOf } from './front-matter.ts';

/**
 * Lets a table or a block of code wider than the page scroll by itself, from the keyboard too. What
 * takes the focus has a name: its kind and its number on the page.
 */
export function rehypeScrolling() {
  return (tree: Root, file: VFile): void => {
    const { tableLabel, codeLabel } = stringsOf(languageOf(file)).authoring;
    let tables = 0;
    let codes = 0;
    visit(tree, 'element', (node, index, parent) => {
      if (node.tagName === 'pre') {
        codes += 1;
        Object.assign(node.properties, region(`${codeLabel} ${codes}`));
      }
      if (node.tagName !== 'table' || !parent || index === undefined) return;
      tables += 1;
      const properties = { className: ['table-frame'], ...region(`${tableLabel} ${tables}`) };
      const frame: Element = { type: 'element', tagName: 'div', properties, children: [node] };
      parent.children[index] = frame;
      return SKIP;
    });
  };
}

function region(ariaLabel: string): Element['properties'] {
  return { role: 'region', ariaLabel, tabIndex: 0 };
}
