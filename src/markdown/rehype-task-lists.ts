import type { Element, Parents, Root } from 'hast';
import { visit } from '../domain/text/visit.ts';

/** Names the box of a task by the words behind it, up to the next block, as a label does. */
export function rehypeTaskLists() {
  return (tree: Root): void => {
    visit(tree, 'element', (item) => {
      const classes = item.properties.className;
      if (!Array.isArray(classes) || !classes.includes('task-list-item')) return;
      const first = item.children.find(({ type }) => type === 'element') as Element | undefined;
      labelBox(first?.tagName === 'p' ? first : item);
    });
  };
}

function labelBox(parent: Parents): void {
  const children = parent.children as Element['children'];
  const start = children.findIndex(
    (child) => child.type === 'element' && child.tagName === 'input',
  );
  if (start === -1) return;
  const next = children.findIndex((child, index) => index > start && isBlock(child));
  const end = next === -1 ? children.length : next;
  const words = children.slice(start, end);
  children.splice(start, words.length, {
    type: 'element',
    tagName: 'label',
    properties: {},
    children: words,
  });
}

function isBlock(node: Element['children'][number]): boolean {
  return (
    node.type === 'element' &&
    /^(?:[ou]l|p|pre|div|table|blockquote|h[1-6]|hr|section)$/.test(node.tagName)
  );
}
