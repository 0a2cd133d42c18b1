import type { Root } from 'mdast';
import { VFileMessage } from 'vfile-message';
import type { Fault } from '../domain/check/document.ts';
import { parseBody } from '../markdown/parser.ts';
import { findMarkdownOnly } from './markdown-only.ts';

/** The tree of a body, with places in the file, and what kept it from being read as it was meant. */
interface Tree {
  tree: Root;
  faults: Fault[];
}

/**
 * Reads the text from the end of the front matter on as one tree. Never throws: what is no MDX is
 * read as Markdown, so that the rest of the review can still be judged, and its first fault is told.
 */
export function readTree(text: string, bodyStart: number, format: 'md' | 'mdx'): Tree {
  // With the head as empty lines, every place in the tree is a place in the file.
  const blanked = text.slice(0, bodyStart).replace(/[^\n]/g, ' ') + text.slice(bodyStart);
  if (format === 'mdx') {
    const faults = findMarkdownOnly(blanked);
    if (faults.length > 0) return { tree: parseBody(blanked, 'md'), faults };
  }
  try {
    return { tree: parseBody(blanked, format), faults: [] };
  } catch (error) {
    return {
      tree: parseBody(blanked, 'md'),
      faults: [{ rule: 'mdx-syntax', ...described(error, blanked) }],
    };
  }
}

function described(error: unknown, text: string): Omit<Fault, 'rule'> {
  // The parser itself gives up on some tags inside of lists.
  if (!(error instanceof VFileMessage)) {
    const message = 'the text cannot be read: a tag or a list is broken off';
    return { line: firstUnreadableLine(text), message };
  }
  const { line = 1, column = 1, reason } = error;
  const word = /^\s*(import|export)\b/.exec(text.split('\n')[line - 1] ?? '')?.[1];
  if (!word || !/import\/exports/.test(reason)) return { line, column, message: reason };
  return {
    line,
    column: 1,
    message: `a line that begins with \`${word}\` is read as code in MDX`,
    remedy: `Begin the line with another word than \`${word}\`, or join it to the one before.`,
  };
}

/** The line from which on the parser gives up, counted from 1. */
function firstUnreadableLine(text: string): number {
  const lines = text.split('\n');
  const isReadable = (count: number) => {
    try {
      parseBody(lines.slice(0, count).join('\n'), 'mdx');
      return true;
    } catch (error) {
      return error instanceof VFileMessage;
    }
  };
  let good = 0;
  let bad = lines.length;
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    if (isReadable(middle)) good = middle;
    else bad = middle;
  }
  return bad;
}
