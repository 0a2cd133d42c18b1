import type { InlineCode, PhrasingContent, Root, Text } from 'mdast';
import type {} from 'mdast-util-to-hast';
import { visit } from '../domain/text/visit.ts';

/** Letters and marks of Japanese and Chinese, which are written without spaces between words. */
const cjk = String.raw`[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Bopomofo}\u3000-\u303f\u30fb\u30fc\uff01-\uff9f\uffe0-\uffe6…‥―※]`;
const endsInCjk = new RegExp(`${cjk}$`, 'u');
const startsWithCjk = new RegExp(`^${cjk}`, 'u');

/**
 * Joins the lines of a paragraph where Japanese is on both sides of the break. A browser shows a
 * line break as a space, and Japanese has none between words.
 */
export function remarkLineBreaks() {
  return (tree: Root): void => {
    visit(tree, (node) => {
      if (node.type === 'paragraph' || node.type === 'heading') joinLines(node.children);
    });
  };
}

function joinLines(content: readonly PhrasingContent[]): void {
  const pieces = [...piecesOf(content)];
  const before = pieces.map((piece) => piece?.value.slice(-2) ?? '');
  pieces.forEach((piece, index) => {
    if (piece?.type !== 'text' || !piece.value.includes('\n')) return;
    const text = piece.value;
    piece.value = text.replace(/\n/g, (line, at: number) => {
      const left = at > 0 ? text.slice(Math.max(0, at - 2), at) : (before[index - 1] ?? '');
      const right = text.slice(at + 1, at + 3) || (pieces[index + 1]?.value.slice(0, 2) ?? '');
      return endsInCjk.test(left) && startsWithCjk.test(right) ? '' : line;
    });
  });
}

/**
 * The texts of a paragraph in their order, with undefined for what is between two like a word.
 * Tags, citations and notes are raised or not seen: the words beside them are neighbours.
 */
function* piecesOf(content: readonly PhrasingContent[]): Iterable<Text | InlineCode | undefined> {
  for (const node of content) {
    if (node.type === 'html' || node.type === 'footnoteReference' || isCitation(node)) continue;
    if (node.type === 'text' || node.type === 'inlineCode') {
      if (node.value) yield node;
    } else if ('children' in node) yield* piecesOf(node.children);
    else yield undefined;
  }
}

function isCitation(node: PhrasingContent): boolean {
  return node.type === 'link' && node.data?.hProperties?.role === 'doc-noteref';
}
