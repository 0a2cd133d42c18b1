import type { List, RootContent } from 'mdast';
import type { Block, Body, Entry } from '../domain/check/body.ts';
import { parseEndDate } from '../domain/review/dates.ts';
import { entryStart } from '../domain/text/citations.ts';

/**
 * The entries of a review's references, in whatever form they are written: paragraphs or their
 * lines that begin with `[1]` or `1.`, or lists. A line that begins no entry belongs to the one
 * before.
 */
export function readEntries({ tree, blocks, headings }: Body): Entry[] {
  const start = headings.find(({ section }) => section?.id === 'references');
  if (!start) return [];
  const byNode = new Map(blocks.map((block) => [block.node as RootContent, block]));
  const entries: Entry[] = [];
  for (const node of tree.children) {
    if ((node.position?.start.line ?? 0) <= start.line) continue;
    if (node.type === 'list') entries.push(...listEntries(node, byNode, entries.length));
    const block = node.type === 'paragraph' ? byNode.get(node) : undefined;
    if (block && !parseEndDate(block.text)) entries.push(...paragraphEntries(block));
  }
  return entries;
}

function listEntries(
  { ordered, start, children }: List,
  byNode: ReadonlyMap<RootContent, Block>,
  before: number,
): Entry[] {
  const first = ordered ? (start ?? 1) : before + 1;
  return children.flatMap(({ children: [content] }, index): Entry[] => {
    const block = content && byNode.get(content);
    if (!block) return [];
    const number = entryStart(block.text)?.number ?? first + index;
    return [{ number, text: block.text, ...block.positionAt(0) }];
  });
}

function paragraphEntries(block: Block): Entry[] {
  const entries: Entry[] = [];
  let index = 0;
  for (const line of block.text.split('\n')) {
    const number = entryStart(line)?.number;
    const last = entries.at(-1);
    if (number !== undefined) entries.push({ number, text: line, ...block.positionAt(index) });
    else if (last) last.text += `\n${line}`;
    index += line.length + 1;
  }
  return entries;
}
