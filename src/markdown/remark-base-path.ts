import type { Root } from 'mdast';
import { visit } from '../domain/text/visit.ts';
import { withBase } from '../urls.ts';

/** Puts the base path before addresses of the site's own: authors write them as if there were none. */
export function remarkBasePath() {
  return (tree: Root): void => {
    visit(tree, (node) => {
      if (node.type === 'link' || node.type === 'image' || node.type === 'definition') {
        node.url = withBase(node.url);
      }
    });
  };
}
