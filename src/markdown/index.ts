import { unified } from '@astrojs/markdown-remark';
import { remarkSyntax } from './parser.ts';
import { rehypeAlignment } from './rehype-alignment.ts';
import { rehypeFormulas } from './rehype-formulas.ts';
import { rehypeScrolling } from './rehype-scrolling.ts';
import { remarkBasePath } from './remark-base-path.ts';
import { remarkCitations } from './remark-citations.ts';
import { remarkDisplayMath } from './remark-display-math.ts';
import { remarkHeadings } from './remark-headings.ts';
import { remarkLayout } from './remark-layout.ts';
import { remarkLineBreaks } from './remark-line-breaks.ts';
import { remarkSafe } from './remark-safe.ts';
import { remarkSections } from './remark-sections.ts';

/**
 * How the text of a review becomes HTML, for `.md` and `.mdx` alike. GFM is off here because the
 * syntax has it with settings of its own. Smart quotes are off because they cost half of the time,
 * and reviews are written with the quotes they mean.
 */
export const reviewMarkdown = unified({
  gfm: false,
  smartypants: false,
  remarkPlugins: [
    remarkSyntax,
    remarkLayout,
    remarkSafe,
    remarkBasePath,
    remarkDisplayMath,
    remarkHeadings,
    remarkSections,
    remarkCitations,
    remarkLineBreaks,
  ],
  rehypePlugins: [rehypeAlignment, rehypeFormulas, rehypeScrolling],
});
