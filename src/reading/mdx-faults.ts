import type { VFileMessage } from 'vfile-message';
import type { Finding } from '../domain/check/finding.ts';
import { authoringComponent } from '../domain/text/components.ts';
import { tagInMdx } from './markdown-only.ts';

/**
 * Says what kept a text from being read as MDX, at the position where it opens. The parser's own
 * words are about code, which no review holds.
 */
export function describeMdxFault(
  { line = 1, column = 1, reason }: VFileMessage,
  text: string,
): Finding {
  const lines = text.split('\n');
  const unclosed = /for `<([^`>]*)>` \((\d+):(\d+)/.exec(reason);
  if (unclosed) {
    const [, name = '', atLine, atColumn] = unclosed;
    return {
      ...{ line: Number(atLine), column: Number(atColumn) },
      message: `\`<${name}>\` has no closing tag where one is due`,
      remedy: `${close(name)} Write both tags in one paragraph, or each on a line of its own.`,
    };
  }
  const word = /^\s*(import|export)\b/.exec(lines[line - 1] ?? '')?.[1];
  if (word && /import\/exports/.test(reason)) {
    return {
      ...{ line, column: 1 },
      message: `a line that begins with \`${word}\` is read as code in MDX`,
      remedy: `Begin the line with another word than \`${word}\`, or join it to the one before.`,
    };
  }
  if (/closing slash/.test(reason)) {
    const start = Math.max(1, column - 1);
    return {
      ...{ line, column: start },
      message: 'this closing tag has no opening tag',
      remedy: 'Remove the tag, or put the opening one before it.',
    };
  }
  if (/quote/.test(reason)) {
    return {
      ...openingOf(lines, '<', line, column),
      message: 'a quotation mark in a tag is not closed',
      remedy: 'Close the value of the attribute with the same mark.',
    };
  }
  if (/attribute value/.test(reason)) {
    return {
      ...{ line, column },
      message: 'the value of an attribute is not in quotation marks',
      remedy: 'Write it as `name="value"`.',
    };
  }
  if (/expression|in code/.test(reason)) {
    if (isInTag(lines, line, column)) {
      return {
        ...{ line, column },
        message: 'braces in a tag hold code',
        remedy: 'Take them out, or write `\\<` where the tag begins, for the character itself.',
      };
    }
    return {
      ...{ line, column },
      message: 'braces hold code in MDX',
      remedy: 'Write `\\{` and `\\}` for the characters themselves.',
    };
  }
  return {
    ...openingOf(lines, '<', line, column),
    message: '`<` starts a tag in MDX, and this one is broken off',
    remedy: 'Complete the tag, or write `\\<` for the character itself.',
  };
}

function close(name: string): string {
  const component = authoringComponent(name);
  const isEmpty = component?.attributes.some(({ required }) => required) ?? name === 'img';
  return isEmpty ? `Write \`<${name} … />\`.` : `Write \`</${name}>\` after what it holds.`;
}

/** Whether a tag that is before a position ends after it. */
function isInTag(lines: readonly string[], line: number, column: number): boolean {
  const before = [...lines.slice(0, line - 1), lines[line - 1]?.slice(0, column - 1)].join('\n');
  return new RegExp(`${tagInMdx.source}$`).test(before);
}

/** The last position of a character before another position, or that position itself. */
function openingOf(
  lines: readonly string[],
  character: string,
  line: number,
  column: number,
): { line: number; column: number } {
  for (let at = line; at > 0; at--) {
    const before = at === line ? lines[at - 1]!.slice(0, column) : lines[at - 1]!;
    const found = before.lastIndexOf(character);
    if (found !== -1) return { line: at, column: found + 1 };
  }
  return { line, column };
}
