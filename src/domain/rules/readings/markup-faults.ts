import type { BodyLine, ReviewDocument } from '../../check/document.ts';
import { type MarkupFault, findMarkupFaults } from '../../check/markup.ts';
import type { Finding, Rule } from '../rule.ts';
import { oncePerDocument } from './once.ts';

/** What stands in Markdown but not in MDX, each with what to write instead. */
const markdownOnly: {
  pattern: RegExp;
  message: string;
  insert: (text: string) => string;
  remedy: string;
}[] = [
  {
    pattern: /<(?![A-Za-z/>!])/,
    message: '`<` starts a tag in MDX',
    insert: () => '\\<',
    remedy: 'Write `\\<` for the character itself.',
  },
  {
    pattern: /[{}]/,
    message: 'a brace starts or ends an expression in MDX',
    insert: (brace) => `\\${brace}`,
    remedy: 'Write `\\{` and `\\}` for the characters themselves.',
  },
  {
    pattern: /<https?:\/\/[^\s<>]+>/,
    message: 'an address in angle brackets is a tag in MDX',
    insert: (address) => address.slice(1, -1),
    remedy: 'Write the address without the brackets.',
  },
  {
    pattern: /<w?br\s*>/i,
    message: 'a tag must be closed in MDX',
    insert: (tag) => tag.replace(/\s*>/, ' />'),
    remedy: 'Write `<br />`.',
  },
];

const anyMarkdownOnly = new RegExp(
  `(?<!\\\\)(?:${markdownOnly.map(({ pattern }) => `(${pattern.source})`).join('|')})`,
  'gi',
);

/** Finds what stands in Markdown but not in MDX. */
export const mdxCharacterFindings = oncePerDocument((document) => [...markdownOnlyIn(document)]);

function* markdownOnlyIn(document: ReviewDocument): Iterable<Finding> {
  if (document.format !== 'mdx') return;
  for (const { line, text } of proseLines(document.lines)) {
    for (const match of text.matchAll(anyMarkdownOnly)) {
      const found = match[0];
      const kind = markdownOnly[match.slice(1).findIndex((group) => group !== undefined)]!;
      const column = match.index + 1;
      yield {
        line,
        column,
        text: text.slice(Math.max(0, match.index - 20), match.index + 20).trim(),
        message: kind.message,
        remedy: kind.remedy,
        edit: { line, column, remove: found, insert: kind.insert(found) },
      };
    }
  }
}

const faultsIn = oncePerDocument((document): MarkupFault[] => {
  const { format, lines } = document;
  // Characters that MDX can't take are named by a rule of their own, with the escape to write.
  if (mdxCharacterFindings(document).length > 0) return [];
  if (format === 'md' && lines.every(({ text, code }) => code || isPlain(text))) return [];
  return findMarkupFaults(lines.map(({ text }) => text).join('\n'), format);
});

/** Whether a line holds neither tags nor links but to the web: reading it would find nothing. */
function isPlain(text: string): boolean {
  return !/<[A-Za-z/!?]|\]\((?!https?:\/\/)|^ {0,3}\[[^\]]+\]:(?! *https?:\/\/)/.test(text);
}

/** Finds the faults in the markup that belong to a rule; a document is read once for all rules. */
export function markupFaults(rule: MarkupFault['rule']): Rule['find'] {
  return function* (document): Iterable<Finding> {
    for (const fault of faultsIn(document)) {
      if (fault.rule !== rule) continue;
      const { line, column, message, remedy, text } = fault;
      yield { line: line + document.frontMatter.bodyLine - 1, column, message, remedy, text };
    }
  };
}

/** Lines outside code blocks with inline code and mathematics blanked out, columns kept. */
function* proseLines(lines: readonly BodyLine[]): Iterable<BodyLine> {
  for (const line of lines) {
    if (line.code) continue;
    yield {
      ...line,
      text: line.text.replace(/(`+)[^`]*\1|\$\$.*?\$\$/g, (span) => ' '.repeat(span.length)),
    };
  }
}
