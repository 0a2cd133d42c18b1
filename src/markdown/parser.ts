import type { Root } from 'mdast';
import remarkCjkFriendly from 'remark-cjk-friendly/parseOnly';
import remarkCjkFriendlyStrikethrough from 'remark-cjk-friendly-gfm-strikethrough/parseOnly';
import remarkGfm from 'remark-gfm';
import remarkMath from 'remark-math';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified, type Processor } from 'unified';

/** One tilde is a range, `20~30 Hz`; two strike through. */
const strikethrough = { singleTilde: false };

/**
 * The syntax that reviews may use beside that of CommonMark: GFM, emphasis that also opens and
 * closes between Japanese letters and punctuation, and formulas between `$$` (one `$` is a
 * currency). The order counts: what comes later is tried first.
 */
export function remarkSyntax(this: Processor): void {
  remarkGfm.call(this, strikethrough);
  remarkCjkFriendly.call(this);
  remarkCjkFriendlyStrikethrough.call(this, strikethrough);
  remarkMath.call(this, { singleDollarTextMath: false });
}

const parsers = {
  md: unified().use(remarkParse).use(remarkSyntax).freeze(),
  mdx: unified().use(remarkParse).use(remarkMdx).use(remarkSyntax).freeze(),
};

/**
 * Reads a body as one tree, the only way in which rules, pages and tests read it. Throws a
 * `VFileMessage` with its place where a body is no MDX; a broken tag inside of a list can throw a
 * plain error.
 */
export function parseBody(body: string, format: 'md' | 'mdx'): Root {
  return parsers[format].parse(body) as Root;
}
