import type { Nodes, Text } from 'mdast';
import type { Block, TextPiece } from '../domain/check/body.ts';
import type { LineIndex } from '../domain/check/position.ts';
import { sourceOffsets } from './source-offset.ts';

/** What a block's text has in place of a piece of code, a formula or an image. */
const placeholder = '\uFFFC';

/** The text of a block as a reader sees it, with the nodes that it is made of. */
export function readText(
  block: Nodes,
  source: string,
  lines: LineIndex,
): Pick<Block, 'text' | 'texts' | 'positionAt'> {
  const texts: TextPiece[] = [];
  let text = '';
  const add = (node: Nodes, inLink: boolean): void => {
    if (node.type === 'text') {
      texts.push({ text: node.value, start: text.length, inLink, positionAt: positionsIn(node) });
      text += node.value;
    } else if (node.type === 'break') {
      text += '\n';
    } else if ('children' in node) {
      for (const child of node.children) add(child, inLink || node.type === 'link');
    } else if (node.type !== 'html') {
      text += placeholder;
    }
  };
  // A node that a plugin made of others has no position of its own.
  const positionsIn = (node: Text): TextPiece['positionAt'] => {
    const offset = node.position
      ? sourceOffsets(source, node)
      : () => block.position?.start.offset ?? 0;
    return (index) => lines.at(offset(index));
  };
  add(block, false);
  return {
    text,
    texts,
    positionAt(index) {
      const piece = pieceAt(texts, index);
      return piece
        ? piece.positionAt(index - piece.start)
        : lines.at(block.position?.start.offset ?? 0);
    },
  };
}

/** The last piece that starts at an index or before it. */
function pieceAt(texts: readonly TextPiece[], index: number): TextPiece | undefined {
  let low = 0;
  let high = texts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (texts[middle]!.start <= index) low = middle + 1;
    else high = middle;
  }
  return texts[low - 1];
}
