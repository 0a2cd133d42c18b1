import type { Heading, Root } from 'mdast';
import type {} from 'mdast-util-to-hast';
import type { VFile } from 'vfile';
import { headingIds } from '../domain/text/heading-ids.ts';
import { frontMatterOf } from './front-matter.ts';

/**
 * Starts headings at level 2, as a page has one of level 1, and gives each its id. Pages of the
 * site name ids of their own in `fragments`.
 */
export function remarkHeadings() {
  return (tree: Root, file: VFile): void => {
    const fragments = (frontMatterOf(file).fragments ?? {}) as Record<string, string>;
    for (const [node, id] of headingIds(tree, fragments)) {
      node.depth = Math.max(2, node.depth) as Heading['depth'];
      node.data = { ...node.data, hProperties: { ...node.data?.hProperties, id } };
    }
  };
}
