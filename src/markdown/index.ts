import { unified } from '@astrojs/markdown-remark';
import remarkMath from 'remark-math';
import { rehypeFormulas } from './rehype-formulas.ts';
import { rehypeScrolling } from './rehype-scrolling.ts';
import { remarkAddresses } from './remark-addresses.ts';
import { remarkCitations } from './remark-citations.ts';
import { remarkDisplayMath } from './remark-display-math.ts';
import { remarkLayout } from './remark-layout.ts';
import { remarkSafe } from './remark-safe.ts';
import { remarkSections } from './remark-sections.ts';

/**
 * How the text of a review becomes HTML, for `.md` and `.mdx` alike. Smart quotes are off: they
 * cost half of the time, and reviews are written with the quotes they mean.
 */
export const reviewMarkdown = unified({
  smartypants: false,
  remarkPlugins: [
    remarkLayout,
    [remarkMath, { singleDollarTextMath: false }],
    remarkSafe,
    remarkDisplayMath,
    remarkSections,
    remarkAddresses,
    remarkCitations,
  ],
  rehypePlugins: [rehypeFormulas, rehypeScrolling],
});
