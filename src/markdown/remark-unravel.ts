import type { Paragraph, Root, RootContent } from 'mdast';
import { visit } from '../domain/text/visit.ts';

/**
 * Takes away the paragraph around components that are alone on their lines. To its author
 * `<Note>…</Note>` is a block.
 */
export function remarkUnravel() {
  return (tree: Root): void => {
    visit(tree, 'paragraph', (node, index, parent) => {
      if (!parent || index === undefined || !isOfElements(node)) return;
      const elements = node.children.flatMap((child): RootContent[] =>
        child.type === 'mdxJsxTextElement'
          ? [{ ...child, type: 'mdxJsxFlowElement' } as never]
          : [],
      );
      parent.children.splice(index, 1, ...elements);
      return index;
    });
  };
}

function isOfElements({ children }: Paragraph): boolean {
  const isSpace = (text: string) => /^[\t\n ]*$/.test(text);
  return (
    children.some(({ type }) => type === 'mdxJsxTextElement') &&
    children.every(
      (child) =>
        child.type === 'mdxJsxTextElement' || (child.type === 'text' && isSpace(child.value)),
    )
  );
}
