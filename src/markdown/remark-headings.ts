import Slugger from 'github-slugger';
import type { Heading, Root } from 'mdast';
import type {} from 'mdast-util-to-hast';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { isPageId } from '../domain/text/page-ids.ts';
import { sectionOfHeading } from '../domain/text/sections.ts';
import { frontMatterOf } from './front-matter.ts';

/**
 * Starts headings at level 2, as a page has one of level 1, and gives each an id: that of its
 * section, the same in every language, or its text as GitHub makes an id of it. Pages of the site
 * name ids of their own in `fragments`.
 */
export function remarkHeadings() {
  return (tree: Root, file: VFile): void => {
    const fragments = (frontMatterOf(file).fragments ?? {}) as Record<string, string>;
    const taken = new Set<string>();
    const slugger = new Slugger();
    visit(tree, 'heading', (node) => {
      node.depth = Math.max(2, node.depth) as Heading['depth'];
      const text = toString(node, { includeImageAlt: false, includeHtml: false });
      const named = sectionOfHeading(text)?.id ?? fragments[text];
      const id = named && !taken.has(named) ? named : slugOf(text, slugger);
      taken.add(id);
      node.data = { ...node.data, hProperties: { ...node.data?.hProperties, id } };
    });
  };
}

/** An id that neither another heading nor the page itself has. */
function slugOf(text: string, slugger: Slugger): string {
  const slug = slugger.slug(text);
  return isPageId(slug) ? slugger.slug(`${slug}-heading`) : slug;
}
