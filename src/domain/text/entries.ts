import type { Paragraph, RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { parseEndDate } from '../review/dates.ts';
import { entryStart } from './citations.ts';

/** One entry of the references. */
export interface EntryOutline {
  number: number;
  /** How many characters its number takes at the start of its first piece. */
  labelLength: number;
  pieces: EntryPiece[];
}

/** A block of an entry; of a paragraph, from where to where in its text as it is shown. */
export type EntryPiece =
  { node: Paragraph; start: number; end: number } | { node: Exclude<RootContent, Paragraph> };

/**
 * The entries among the blocks below the heading of the references, whatever form they are written
 * in: paragraphs or their lines that begin with `[1]` or `1.`, or lists. What begins none belongs
 * to the one before; the first needs no number.
 * @param textOf a paragraph as it is shown
 */
export function outlineEntries(
  blocks: readonly RootContent[],
  textOf: (paragraph: Paragraph) => string,
): EntryOutline[] {
  const entries: EntryOutline[] = [];
  const whole = (node: RootContent): EntryPiece =>
    node.type === 'paragraph' ? { node, start: 0, end: textOf(node).length } : { node };
  for (const node of blocks) {
    if (closesReferences(node)) break;
    if (node.type === 'paragraph') {
      for (const { label, ...piece } of linesOf(node, textOf(node))) {
        const last = entries.at(-1);
        if (!label && last) last.pieces.push(piece);
        else entries.push(entryOf(label, 1, [piece]));
      }
    } else if (node.type === 'list') {
      const first = node.ordered ? (node.start ?? 1) : entries.length + 1;
      for (const [index, { children }] of node.children.entries()) {
        const [head] = children;
        // An item that holds nothing is no source.
        if (!head) continue;
        const label = head.type === 'paragraph' ? entryStart(textOf(head)) : undefined;
        entries.push(entryOf(label, first + index, children.map(whole)));
      }
    } else entries.at(-1)?.pieces.push({ node });
  }
  return entries;
}

/** Whether a block ends the references: a heading, or the end date. */
export function closesReferences(node: RootContent): boolean {
  if (node.type === 'heading') return true;
  return node.type === 'paragraph' && parseEndDate(toString(node)) !== undefined;
}

type Label = ReturnType<typeof entryStart>;

function entryOf(label: Label, place: number, pieces: EntryPiece[]): EntryOutline {
  return { number: label?.number ?? place, labelLength: label?.length ?? 0, pieces };
}

/** A paragraph cut before every line that starts an entry. */
function linesOf(node: Paragraph, text: string) {
  const pieces: { node: Paragraph; start: number; end: number; label: Label }[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    const label = entryStart(line);
    const end = start + line.length;
    const last = pieces.at(-1);
    if (last && !label) last.end = end;
    else pieces.push({ node, start, end, label });
    start = end + 1;
  }
  return pieces;
}
