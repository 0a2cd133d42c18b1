import type { BodyLine } from '../document.ts';
import { allowedElements, isAllowedElement } from '../elements.ts';
import { parseMdx } from '../mdx.ts';
import type { Finding, Rule } from './rule.ts';

export const mdxCharacters: Rule = {
  id: 'mdx-characters',
  severity: 'error',
  summary: 'In MDX, `<` before anything but a tag, and `{` and `}`, are written with a backslash.',
  remedy: 'Put a backslash before the character.',
  *find({ format, lines }): Iterable<Finding> {
    if (format !== 'mdx') return;
    for (const { line, text } of proseLines(lines)) {
      for (const match of text.matchAll(/(?<!\\)(?:<(?![A-Za-z/>!])|[{}])/g)) {
        const character = match[0];
        yield {
          line,
          column: match.index + 1,
          text: text.slice(Math.max(0, match.index - 20), match.index + 20).trim(),
          message: `\`${character}\` starts ${character === '<' ? 'a tag' : 'an expression'} in MDX`,
          remedy: `Write \`\\${character}\` for the character itself.`,
        };
      }
    }
  },
};

export const mdxSyntax: Rule = {
  id: 'mdx-syntax',
  severity: 'error',
  summary: 'A review in MDX can be read as MDX, and holds text and elements only: no code.',
  remedy: 'Write it as plain Markdown.',
  *find(document, library): Iterable<Finding> {
    if (document.format !== 'mdx') return;
    if ([...mdxCharacters.find(document, library)].length > 0) return;
    const body = document.lines.map(({ text }) => text).join('\n');
    for (const { line, column, message, remedy } of parseMdx(body)) {
      yield { line: line + document.frontMatter.bodyLine - 1, column, message, remedy };
    }
  },
};

export const htmlAllowed: Rule = {
  id: 'html-allowed',
  severity: 'error',
  summary: `Of HTML a review may hold ${allowedElements.join(', ')}, without attributes.`,
  remedy: 'Write it as Markdown, or remove it.',
  *find({ format, lines }): Iterable<Finding> {
    if (format !== 'md') return;
    for (const { line, text } of proseLines(lines)) {
      for (const match of text.matchAll(/(?<!\\)<(?:!--|[!?]|\/?([A-Za-z][\w:-]*)([^<>]*)>?)/g)) {
        const [tag, name = '', attributes = ''] = match;
        if (isAddress(tag) || isAllowed(name, attributes)) continue;
        yield {
          line,
          column: match.index + 1,
          text: tag,
          message: name
            ? `\`<${name}>\` is not allowed here`
            : 'comments and declarations are not allowed',
          remedy: `Write it as Markdown, or \`\\<\` for the character itself.`,
        };
      }
    }
  },
};

function isAllowed(name: string, attributes: string): boolean {
  return isAllowedElement(name) && attributes.replace(/\/$/, '').trim() === '';
}

function isAddress(tag: string): boolean {
  return /^<(?:https?:|mailto:|[\w.+-]+@)/.test(tag);
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
