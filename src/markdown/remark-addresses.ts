import type { Link, Parents, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { addressLength } from '../domain/text/citations.ts';

/**
 * Ends an address written as plain text where its last character of an address is. GFM links
 * everything up to a space, so Japanese text without one would belong to the address.
 */
export function remarkAddresses() {
  return (tree: Root): void => {
    visit(tree, 'link', (node, index, parent) => {
      const text = bareAddress(node);
      if (text === undefined || !parent || index === undefined) return;
      const length = trimmedLength(text);
      if (length === text.length || length === 0) return;
      const kept = text.slice(0, length);
      const children = parent.children as Parents['children'];
      children.splice(
        index,
        1,
        { ...node, url: kept, children: [{ type: 'text', value: kept }] },
        { type: 'text', value: text.slice(length) },
      );
      return index + 2;
    });
  };
}

/** The text of a link that is its own address, without `<>`; undefined for any other link. */
function bareAddress(node: Link): string | undefined {
  const [only] = node.children;
  if (node.children.length !== 1 || only?.type !== 'text') return undefined;
  return /^https?:\/\//.test(only.value) && only.value === node.url ? only.value : undefined;
}

function trimmedLength(text: string): number {
  const address = text.slice(0, addressLength(text));
  return address.length < text.length ? address.replace(/[.,;:!?'"(]+$/, '').length : text.length;
}
