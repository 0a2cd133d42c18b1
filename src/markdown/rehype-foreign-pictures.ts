import type { Element, Root } from 'hast';
import { isOwnAddress } from '../domain/text/addresses.ts';
import { SKIP, visit } from '../domain/text/visit.ts';

/**
 * Makes a link of a picture on another site. The site's policy loads only pictures of its own, so
 * that nobody else sees who reads. Of a picture within a link its text is left.
 */
export function rehypeForeignPictures() {
  return (tree: Root): void => {
    visit(tree, 'element', (node) => {
      if (node.tagName === 'a') {
        visit(node, 'element', (inner) => replacePicture(inner, () => ['span', {}]));
        return SKIP;
      }
      return replacePicture(node, (href) => ['a', { href }]);
    });
  };
}

/** @param instead the name and properties of what takes the picture's place */
function replacePicture(
  node: Element,
  instead: (src: string) => [name: string, properties: Element['properties']],
): void {
  const { src, alt } = node.properties;
  if (node.tagName !== 'img' || typeof src !== 'string' || src === '' || isOwnAddress(src)) return;
  [node.tagName, node.properties] = instead(src);
  node.children = [{ type: 'text', value: String(alt || src) }];
}
