import type { Root } from 'mdast';
import type { Extension as TreeExtension } from 'mdast-util-from-markdown';
import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote';
import { gfmStrikethroughFromMarkdown } from 'mdast-util-gfm-strikethrough';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTaskListItemFromMarkdown } from 'mdast-util-gfm-task-list-item';
import { gfmFootnote } from 'micromark-extension-gfm-footnote';
import { gfmTable } from 'micromark-extension-gfm-table';
import { gfmTaskListItem } from 'micromark-extension-gfm-task-list-item';
import type { Extension } from 'micromark-util-types';
import remarkCjkFriendly from 'remark-cjk-friendly/parseOnly';
import remarkCjkFriendlyStrikethrough from 'remark-cjk-friendly-gfm-strikethrough/parseOnly';
import remarkMath from 'remark-math';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified, type Plugin, type Processor } from 'unified';
import { depthLimit, markLimits, mayExceedMarks, tableLimits } from './limits.ts';
import { plainAddresses, plainAddressesFromMarkdown } from './plain-addresses.ts';

/** A part of the syntax that takes time in every text, and that few texts use. */
interface Feature {
  add: Plugin;
  /** Whether a text may use it. Where it does not, nothing is read otherwise without it. */
  mayBeIn(text: string): boolean;
}

const always = () => true;

/** In this order: of two that begin with the same character, the later one is tried first. */
const features: Feature[] = [
  {
    add: extending(gfmFootnote(), gfmFootnoteFromMarkdown()),
    mayBeIn: (text) => text.includes('[^'),
  },
  {
    // The row below the head, which every table has, is made of hyphens and these two.
    add: extending(gfmTable(), gfmTableFromMarkdown(), tableLimits()),
    mayBeIn: (text) => /[|:][ \t]*-|-[ \t]*[|:]/.test(text),
  },
  {
    add: extending(gfmTaskListItem(), gfmTaskListItemFromMarkdown()),
    // Signs of quotations and lists may come between a line break and the closing bracket.
    mayBeIn: (text) => /\[[\sxX]/.test(text),
  },
  { add: extending(plainAddresses(), plainAddressesFromMarkdown()), mayBeIn: always },
  { add: remarkCjkFriendly as Plugin, mayBeIn: always },
  {
    add(this: Processor) {
      extending({}, gfmStrikethroughFromMarkdown()).call(this);
      remarkCjkFriendlyStrikethrough.call(this, { singleTilde: false });
    },
    // One tilde alone is no mark, but beside a star it decides what the star is.
    mayBeIn: (text) => text.includes('~'),
  },
  {
    add(this: Processor) {
      remarkMath.call(this, { singleDollarTextMath: false });
    },
    mayBeIn: always,
  },
  { add: extending(depthLimit()), mayBeIn: always },
  { add: extending(markLimits()), mayBeIn: mayExceedMarks },
];

/** A plugin that adds to the syntax, and to what is made of it. */
function extending(syntax: Extension, ...tree: TreeExtension[]): Plugin {
  return function () {
    const data = this.data();
    (data.micromarkExtensions ??= []).push(syntax);
    (data.fromMarkdownExtensions ??= []).push(...tree);
  };
}

/**
 * The syntax that reviews may use beside that of CommonMark: GFM with its own end of a plain
 * address, emphasis that also opens and closes between Japanese letters and punctuation, and
 * formulas between `$$`. One tilde is a range, `20~30 Hz`, and one `$` a currency.
 */
export function remarkSyntax(this: Processor): void {
  for (const { add } of features) add.call(this);
}

const bases = {
  md: unified().use(remarkParse).freeze(),
  mdx: unified().use(remarkParse).use(remarkMdx).freeze(),
};

const parsers = new Map<string, Processor<Root>>();

/** The parser of the features that a text may use. Others would look for theirs at each line. */
function parserOf(text: string, format: 'md' | 'mdx'): Processor<Root> {
  const used = features.filter(({ mayBeIn }) => mayBeIn(text));
  const key = [format, ...used.map((one) => features.indexOf(one))].join(' ');
  let parser = parsers.get(key);
  if (!parser) {
    parser = bases[format]()
      .use(used.map(({ add }) => add))
      .freeze() as Processor<Root>;
    parsers.set(key, parser);
  }
  return parser;
}

/**
 * Reads a body as one tree, the only way in which rules, pages and tests read it. Throws a
 * `VFileMessage` with its place where a body is no MDX; a broken tag inside of a list can throw a
 * plain error.
 */
export function parseBody(body: string, format: 'md' | 'mdx'): Root {
  return parserOf(body, format).parse(body);
}
