import type { Nodes } from 'mdast';
import type {} from 'mdast-util-mdx-jsx';
import remarkMath from 'remark-math';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { VFileMessage } from 'vfile-message';
import { isAllowedElement } from './elements.ts';

export interface MdxFault {
  /** Line of the body, counted from 1. */
  line: number;
  column: number;
  message: string;
  remedy?: string;
}

const parser = unified()
  .use(remarkParse)
  .use(remarkMdx)
  .use(remarkMath, { singleDollarTextMath: false });

/** What a review may not hold: a build must not run its authors' code. */
const code: Record<string, { message: string; remedy: string }> = {
  mdxjsEsm: {
    message: '`import` and `export` are code',
    remedy: 'Remove the line; a review needs none.',
  },
  mdxFlowExpression: {
    message: 'an expression in braces is code',
    remedy: 'Write the text itself, or `\\{` for a brace.',
  },
  mdxTextExpression: {
    message: 'an expression in braces is code',
    remedy: 'Write the text itself, or `\\{` for a brace.',
  },
};

/**
 * Reads a body as MDX and tells what keeps it from being a review: that it can't be parsed, or
 * that it holds code. An unparsable body gives its first fault only.
 */
export function parseMdx(body: string): MdxFault[] {
  const faults: MdxFault[] = [];
  try {
    visit(parser.parse(body), (node) => {
      const found = code[node.type] ?? elementFault(node);
      const start = node.position?.start;
      if (found && start) faults.push({ line: start.line, column: start.column, ...found });
    });
  } catch (error) {
    if (!(error instanceof VFileMessage)) throw error;
    faults.push({ line: error.line ?? 1, column: error.column ?? 1, message: error.reason });
  }
  return faults;
}

function elementFault(node: Nodes): { message: string; remedy: string } | undefined {
  if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return undefined;
  const { name, attributes } = node;
  if (name && attributes.length === 0 && isAllowedElement(name)) return undefined;
  return {
    message: name ? `\`<${name}>\` is not allowed here` : 'an empty tag is code',
    remedy: 'Write it as Markdown, or `\\<` for the character itself.',
  };
}
