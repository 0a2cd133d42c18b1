import type { FootnoteDefinition } from 'mdast';
import { oncePerDocument } from '../../check/once.ts';

/** Footnotes, `[^1]: …`, that nothing in the text refers to: no page shows them. */
export const hiddenFootnotes = oncePerDocument(({ body: { nodes } }): FootnoteDefinition[] => {
  const footnotes: FootnoteDefinition[] = [];
  const used = new Set<string>();
  for (const node of nodes) {
    if (node.type === 'footnoteDefinition') footnotes.push(node);
    if (node.type === 'footnoteReference') used.add(node.identifier);
  }
  return footnotes.filter(({ identifier }) => !used.has(identifier));
});
