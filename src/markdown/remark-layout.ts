import type { Root } from 'mdast';
import type { VFile } from 'vfile';
import { frontMatterOf } from './front-matter.ts';

/**
 * Takes `layout` out of the front matter that rendering sees. It names the kind of a review, but
 * Astro would import it as a component, which fails the build of an `.mdx` file.
 */
export function remarkLayout() {
  return (_tree: Root, file: VFile): void => {
    delete frontMatterOf(file).layout;
  };
}
