import Slugger from 'github-slugger';
import type { Heading, Nodes } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { visit } from './visit.ts';
import { isPageId } from './page-ids.ts';
import { sectionOfHeading } from './sections.ts';

/**
 * The headings of a text in their order, each with its id: that of its section, the same in every
 * language, or its words as GitHub makes an id of them. No two are the same, and none is one that
 * the page has for itself.
 * @param named ids of headings by their words, as pages of the site name them
 */
export function headingIds(
  tree: Nodes,
  named: Readonly<Record<string, string>> = {},
): Map<Heading, string> {
  const ids = new Map<Heading, string>();
  const taken = new Set<string>();
  const slugger = new Slugger();
  visit(tree, 'heading', (heading) => {
    const words = toString(heading, { includeImageAlt: false, includeHtml: false });
    const own = sectionOfHeading(words)?.id ?? named[words];
    const id = own && !taken.has(own) ? own : slugOf(words, slugger);
    taken.add(id);
    ids.set(heading, id);
  });
  return ids;
}

function slugOf(words: string, slugger: Slugger): string {
  const slug = slugger.slug(words);
  return isPageId(slug) ? slugger.slug(`${slug}-heading`) : slug;
}
