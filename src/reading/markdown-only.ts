import type { Nodes, Root } from 'mdast';
import { visit } from '../domain/text/visit.ts';
import type { Fault } from '../domain/check/document.ts';
import { LineIndex } from '../domain/check/position.ts';
import { parseBody } from '../markdown/parser.ts';

/** What Markdown may hold but MDX may not, each with what to write instead. */
interface MarkdownOnly {
  pattern: RegExp;
  message: string;
  remedy: string;
  /** The mend, where it is certain. */
  insert?(found: string): string;
}

const character: MarkdownOnly = {
  pattern: /<(?![A-Za-z/>!])/g,
  message: '`<` starts a tag in MDX',
  remedy: 'Write `\\<` for the character itself.',
  insert: () => '\\<',
};
const brace: MarkdownOnly = {
  // What belongs together is one mistake; a comment in braces is another.
  pattern: /\{+(?!\/\*)[^{}\n]*\}+|[{}](?!\/\*)(?<!\*\/\})/g,
  message: 'a brace starts or ends an expression in MDX',
  remedy: 'Write `\\{` and `\\}` for the characters themselves.',
  insert: (found) => found.replace(/(?<!\\)[{}]/g, '\\$&'),
};
const bracedComment: MarkdownOnly = {
  pattern: /\{\/\*/g,
  message: 'comments `{/* */}` are not allowed',
  remedy: 'Remove the comment; a review holds only what readers may read.',
};
const bracketedAddress: MarkdownOnly = {
  pattern: /^<[^<>]+>$/g,
  message: 'an address in angle brackets is a tag in MDX',
  remedy: 'Write the address without the brackets.',
  insert: (found) => found.slice(1, -1),
};
const comment: MarkdownOnly = {
  pattern: /<!--/g,
  message: 'comments `<!-- -->` are not allowed',
  remedy: 'Remove the comment; a review holds only what readers may read.',
};
/** A line of prose that begins with one of these words, and not with the code that they begin. */
const codeWord: MarkdownOnly = {
  pattern:
    /^(?:import|export)(?=\s)(?!\s+(?:.*\sfrom\s+)?["'(]|\s+(?:default|const|let|var|async|function|class)\s|\s*[{*])/g,
  message: 'a line that begins with `import` or `export` is read as code in MDX',
  remedy: 'Put a space before it, which readers do not see.',
  insert: (word) => ` ${word}`,
};
const openTag: MarkdownOnly = {
  pattern: /<w?br\s*>/gi,
  message: 'a tag must be closed in MDX',
  remedy: 'Write `<br />`.',
  insert: (tag) => tag.replace(/\s*>/, ' />'),
};

/** Finds what Markdown may hold but MDX may not, outside code and formulas. */
export function findMarkdownOnly(text: string): Fault[] {
  // Most reviews hold none of these characters and need no second reading.
  if (!/[{}]|<(?:[^A-Za-z/>]|w?br\s*>|[\w.+-]+[:@])|^(?:import|export)\s/im.test(text)) return [];
  const lines = new LineIndex(text);
  const faults: Fault[] = [];
  const tree = parseBody(text, 'md');
  const prose = withoutTags(text, tree);
  visit(tree, (node) => {
    const { start, end } = node.position ?? {};
    if (start?.offset === undefined || end?.offset === undefined) return;
    const source = node.type === 'text' ? prose : text;
    const written = source.slice(start.offset, end.offset);
    for (const kind of kindsIn(node)) {
      for (const { 0: found, index } of written.matchAll(kind.pattern)) {
        const at = start.offset + index;
        if (text[at - 1] === '\\') continue;
        const position = lines.at(at);
        const { message, remedy } = kind;
        const insert = kind.insert?.(found);
        const edit = insert === undefined ? undefined : { ...position, remove: found, insert };
        faults.push({ rule: 'mdx-characters', ...position, message, remedy, edit });
      }
    }
  });
  return faults;
}

/** What MDX takes for a tag, up to its end or that of the text. */
export const tagInMdx = /(?<!\\)<\/?[A-Za-z][^<>]*/g;

/** Inline code, which holds no tag, or a tag, which may hold backticks. */
const codeOrTag = new RegExp(`(\`+)[^]*?(?<!\`)\\1(?!\`)|${tagInMdx.source}`, 'g');

/**
 * A text of the same length without the braces of what only MDX takes for tags, such as
 * `<a {...b}>`: a backslash before them would break the tag.
 */
function withoutTags(text: string, tree: Root): string {
  const pieces: string[] = [];
  let done = 0;
  // A tag that is not closed ends with its paragraph.
  visit(tree, ['paragraph', 'heading', 'tableCell'], ({ position }) => {
    const [start, end] = [position!.start.offset!, position!.end.offset!];
    const block = text
      .slice(start, end)
      .replace(codeOrTag, (found) => (found.startsWith('`') ? found : found.replace(/[{}]/g, ' ')));
    pieces.push(text.slice(done, start), block);
    done = end;
  });
  return [...pieces, text.slice(done)].join('');
}

function kindsIn(node: Nodes): MarkdownOnly[] {
  if (node.type === 'text') return [character, brace, bracedComment];
  if (node.type === 'paragraph' && node.position?.start.column === 1) return [codeWord];
  if (node.type === 'html') return [character, comment, openTag];
  return node.type === 'link' ? [bracketedAddress] : [];
}
