import type { Root } from 'mdast';
import { VFileMessage } from 'vfile-message';
import type { Fault } from '../domain/check/document.ts';
import { tooDense } from '../markdown/limits.ts';
import { parseBody } from '../markdown/parser.ts';
import { parseNearScore } from '../domain/text/near-scores.ts';
import { findMarkdownOnly } from './markdown-only.ts';
import { describeMdxFault } from './mdx-faults.ts';
import { findUnclosed } from './unclosed.ts';

/**
 * The tree of a body, with positions in the file, and what kept it from being read as it was meant.
 */
interface Tree {
  tree: Root;
  faults: Fault[];
}

/** At most so many openings of one file are told at once, since each costs another reading. */
const mostOpenings = 4;

/**
 * Reads the text after the front matter as one tree. Never throws. What is no MDX is read as
 * Markdown, so that the rest of the review can still be judged, and its first fault is told. A text
 * that is too dense to read has an empty tree.
 */
export function readTree(text: string, bodyStart: number, format: 'md' | 'mdx'): Tree {
  try {
    // Since the head becomes empty lines, every position in the tree is one in the file.
    return readClosed(blank(text, 0, bodyStart), format);
  } catch (error) {
    if (!isTooDense(error)) throw error;
    const { line = 1, column = 1, reason: message } = error;
    const remedy = 'Split it up, or put it in a block of code.';
    const fault = { rule: 'text-size', line, column, message, remedy };
    return { tree: { type: 'root', children: [] }, faults: [fault] };
  }
}

/** Reads what is never closed as if it did not open, so that the rest of it can be judged too. */
function readClosed(text: string, format: 'md' | 'mdx'): Tree {
  let readable = text;
  const openings: Fault[] = [];
  const closingLines = new Set<number>();
  let isCodeOpen = false;
  for (let round = 0; ; round++) {
    const { tree, faults } = readOnce(readable, format);
    const opening = round < mostOpenings ? findUnclosed(tree, readable) : undefined;
    if (!opening) return { tree, faults: [...openings, ...faults] };
    readable = blank(readable, opening.start, opening.end);
    const { line, text: written = '' } = opening.fault;
    // ``` can't be closed by ~~~, which then opens nothing either.
    const isOtherFence: boolean = isCodeOpen && /^\s*(?:`{3,}|~{3,})\s*$/.test(written);
    isCodeOpen = !isOtherFence && /^\s*[`~]{3}/.test(written) && opening.closingLine === undefined;
    // What closed the one before, or a score line without its end, is no mistake of its own here.
    if (!isOtherFence && !closingLines.has(line) && !isNearScore(readable.split('\n')[line - 1]))
      openings.push(opening.fault);
    if (opening.closingLine !== undefined) closingLines.add(opening.closingLine);
  }
}

function readOnce(text: string, format: 'md' | 'mdx'): Tree {
  let readable = text;
  if (format === 'mdx') {
    const found = findMarkdownOnly(text);
    const lines = text.split('\n');
    // The braces of a line that was meant as a score are told with the line.
    const near = new Set(
      found.map(({ line }) => line).filter((line) => isNearScore(lines[line - 1]!)),
    );
    for (const line of near) lines[line - 1] = lines[line - 1]!.replace(/[{}]/g, ' ');
    readable = lines.join('\n');
    const faults = found.filter(({ line }) => !near.has(line));
    if (faults.length > 0) return { tree: parseBody(readable, 'md'), faults };
  }
  try {
    return { tree: parseBody(readable, format), faults: [] };
  } catch (error) {
    if (isTooDense(error)) throw error;
    return {
      tree: parseBody(readable, 'md'),
      faults: [{ rule: 'mdx-syntax', ...described(error, readable) }],
    };
  }
}

const isNearScore = (line = '') => parseNearScore(line)?.hasCommands ?? false;

/** A text with spaces in one range, so that everything else stays where it is. */
function blank(text: string, start: number, end: number): string {
  return text.slice(0, start) + text.slice(start, end).replace(/[^\n]/g, ' ') + text.slice(end);
}

function isTooDense(error: unknown): error is VFileMessage {
  return error instanceof VFileMessage && error.ruleId === tooDense;
}

function described(error: unknown, text: string): Omit<Fault, 'rule'> {
  // The parser itself gives up on some tags inside of lists.
  if (!(error instanceof VFileMessage)) {
    const message = 'the text cannot be read: a tag or a list is broken off';
    return { line: firstUnreadableLine(text), message };
  }
  return describeMdxFault(error, text);
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
