import type { Root } from 'hast';
import type { RenderedText } from '../domain/text/pieces.ts';
import { visit } from '../domain/text/visit.ts';

/** The headings of a text as HTML, for the list of contents. Each has its id already. */
export function headingsIn(tree: Root): RenderedText['headings'] {
  const headings: RenderedText['headings'] = [];
  visit(tree, 'element', (node) => {
    const level = /^h([1-6])$/.exec(node.tagName)?.[1];
    if (level === undefined) return;
    let text = '';
    visit(node, 'text', ({ value }) => void (text += value));
    headings.push({ depth: Number(level), slug: String(node.properties.id), text });
  });
  return headings;
}
