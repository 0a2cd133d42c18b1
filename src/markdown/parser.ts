import type { Root } from 'mdast';
import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote';
import { gfmStrikethroughFromMarkdown } from 'mdast-util-gfm-strikethrough';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTaskListItemFromMarkdown } from 'mdast-util-gfm-task-list-item';
import { gfmFootnote } from 'micromark-extension-gfm-footnote';
import { gfmTable } from 'micromark-extension-gfm-table';
import { gfmTaskListItem } from 'micromark-extension-gfm-task-list-item';
import remarkCjkFriendly from 'remark-cjk-friendly/parseOnly';
import remarkCjkFriendlyStrikethrough from 'remark-cjk-friendly-gfm-strikethrough/parseOnly';
import remarkMath from 'remark-math';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified, type Processor } from 'unified';
import { limits, limitsFromMarkdown } from './limits.ts';
import { plainAddresses, plainAddressesFromMarkdown } from './plain-addresses.ts';

/**
 * The syntax that reviews may use beside that of CommonMark: GFM with its own end of a plain
 * address, emphasis that also opens and closes between Japanese letters and punctuation, and
 * formulas between `$$`. One tilde is a range, `20~30 Hz`, and one `$` a currency.
 */
export function remarkSyntax(this: Processor): void {
  const data = this.data();
  (data.micromarkExtensions ??= []).push(
    gfmFootnote(),
    gfmTable(),
    gfmTaskListItem(),
    plainAddresses(),
  );
  (data.fromMarkdownExtensions ??= []).push(
    gfmFootnoteFromMarkdown(),
    gfmStrikethroughFromMarkdown(),
    gfmTableFromMarkdown(),
    gfmTaskListItemFromMarkdown(),
    plainAddressesFromMarkdown(),
    limitsFromMarkdown(),
  );
  remarkCjkFriendly.call(this);
  remarkCjkFriendlyStrikethrough.call(this, { singleTilde: false });
  remarkMath.call(this, { singleDollarTextMath: false });
  // What is added last is tried first.
  data.micromarkExtensions.push(limits());
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
