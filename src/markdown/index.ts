import { unified } from '@astrojs/markdown-remark';
import type { Pluggable } from 'unified';
import { remarkSyntax } from './parser.ts';
import { rehypeAlignment } from './rehype-alignment.ts';
import { rehypeFootnotes } from './rehype-footnotes.ts';
import { rehypeForeignPictures } from './rehype-foreign-pictures.ts';
import { rehypeFormulas } from './rehype-formulas.ts';
import { rehypeScrolling } from './rehype-scrolling.ts';
import { rehypeTaskLists } from './rehype-task-lists.ts';
import { remarkBasePath } from './remark-base-path.ts';
import { remarkCitations } from './remark-citations.ts';
import { remarkDisplayMath } from './remark-display-math.ts';
import { remarkHeadings } from './remark-headings.ts';
import { remarkLayout } from './remark-layout.ts';
import { remarkLineBreaks } from './remark-line-breaks.ts';
import { remarkSafe } from './remark-safe.ts';
import { remarkSections } from './remark-sections.ts';

/** What is done to the tree of a text before it becomes HTML, in this order. */
export const remarkPlugins: Pluggable[] = [
  remarkLayout,
  remarkSafe,
  remarkBasePath,
  remarkDisplayMath,
  remarkHeadings,
  remarkSections,
  remarkCitations,
  remarkLineBreaks,
];

/** What is done to the HTML of a text, in this order. */
export const rehypePlugins: Pluggable[] = [
  rehypeAlignment,
  rehypeForeignPictures,
  rehypeFormulas,
  rehypeScrolling,
  rehypeFootnotes,
  rehypeTaskLists,
];

/**
 * How Astro makes HTML of the site's own texts. Reviews take the same way without Astro. GFM is off
 * here because the syntax has it with settings of its own. Smart quotes are off because they cost
 * half of the time, and reviews are written with the quotes they mean.
 */
export const siteMarkdown = unified({
  gfm: false,
  smartypants: false,
  remarkPlugins: [remarkSyntax, ...remarkPlugins] as never,
  rehypePlugins: rehypePlugins as never,
});
