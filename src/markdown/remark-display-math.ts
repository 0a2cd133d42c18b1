import type { Paragraph, Root } from 'mdast';
import type { InlineMath, Math as DisplayMath } from 'mdast-util-math';
import { visit } from '../domain/text/visit.ts';

/** Makes `$$ … $$` alone in a paragraph display mathematics, which remark-math reads as inline. */
export function remarkDisplayMath() {
  return (tree: Root): void => {
    visit(tree, 'paragraph', (node, index, parent) => {
      const formula = soleFormula(node);
      if (!formula || !parent || index === undefined) return;
      parent.children[index] = displayMath(formula.value);
    });
  };
}

/** The formula of a paragraph that shows nothing else: it is display mathematics. */
export function soleFormula(node: Paragraph): InlineMath | undefined {
  const [only, ...others] = node.children.filter(
    (child) => child.type !== 'text' || child.value.trim() !== '',
  );
  return only?.type === 'inlineMath' && others.length === 0 ? only : undefined;
}

function displayMath(value: string): DisplayMath {
  return {
    type: 'math',
    value,
    meta: null,
    data: {
      hName: 'pre',
      hChildren: [
        {
          type: 'element',
          tagName: 'code',
          properties: { className: ['language-math', 'math-display'] },
          children: [{ type: 'text', value }],
        },
      ],
    },
  };
}
