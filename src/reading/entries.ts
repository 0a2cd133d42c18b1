import type { Paragraph } from 'mdast';
import type { Block, Body, Entry } from '../domain/check/body.ts';
import type { Position } from '../domain/check/position.ts';
import { outlineEntries, type EntryPiece } from '../domain/text/entries.ts';

/** The entries of a review's references, each with its text and place. */
export function readEntries({ tree, blocks, headings }: Body): Entry[] {
  const heading = headings.find(({ section }) => section?.id === 'references');
  if (!heading) return [];
  const byNode = new Map(blocks.map((block) => [block.node as Block['node'], block]));
  const textOf = (node: Paragraph) => byNode.get(node)?.text ?? '';
  const below = tree.children.filter(({ position }) => position!.start.line > heading.line);
  return outlineEntries(below, textOf).map(({ number, pieces }) => {
    const texts = pieces.flatMap((piece) =>
      'start' in piece ? textOf(piece.node).slice(piece.start, piece.end) : [],
    );
    return { number, text: texts.join('\n'), ...positionOf(pieces[0]!, byNode) };
  });
}

function positionOf(piece: EntryPiece, byNode: ReadonlyMap<Block['node'], Block>): Position {
  const block = 'start' in piece ? byNode.get(piece.node) : undefined;
  if (block && 'start' in piece) return block.positionAt(piece.start);
  const { line = 1, column = 1 } = piece.node.position?.start ?? {};
  return { line, column };
}
