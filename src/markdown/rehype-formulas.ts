import type { Element, ElementContent, Root } from 'hast';
import rehypeKatex from 'rehype-katex';
import { SKIP, visit } from '../domain/text/visit.ts';
import type { VFile } from 'vfile';

/** MathML alone needs no stylesheet, no fonts and no inline style. */
const katex = rehypeKatex({ output: 'mathml', strict: 'ignore' }) as unknown as (
  tree: Root,
  file: VFile,
) => void;

const rendered = new Map<string, ElementContent[]>();

/**
 * Draws formulas with KaTeX, each different one once for the whole site: reviews repeat the same
 * few thousands of times.
 */
export function rehypeFormulas() {
  return (tree: Root, file: VFile): void => {
    visit(tree, 'element', (node, index, parent) => {
      const formula = formulaOf(node);
      if (!formula || !parent || index === undefined) return;
      const key = `${formula.display} ${formula.text}`;
      let drawing = rendered.get(key);
      if (!drawing) {
        drawing = draw(node, file);
        rendered.set(key, drawing);
      }
      // Nothing that follows changes a drawing, so all texts share it.
      parent.children.splice(index, 1, ...drawing);
      return [SKIP, index + drawing.length];
    });
  };
}

function draw(node: Element, file: VFile): ElementContent[] {
  const tree: Root = { type: 'root', children: [structuredClone(node)] };
  katex(tree, file);
  visit(tree, 'element', (element) => {
    // A formula KaTeX can't read comes back in its own colour; the stylesheet has one for it.
    delete element.properties.style;
  });
  return tree.children as ElementContent[];
}

function formulaOf(node: Element): { display: boolean; text: string } | undefined {
  const code = node.tagName === 'pre' ? node.children[0] : node;
  if (code?.type !== 'element' || code.tagName !== 'code') return undefined;
  const classes = code.properties.className;
  if (!Array.isArray(classes) || !classes.includes('language-math')) return undefined;
  const [text] = code.children;
  return {
    display: classes.includes('math-display'),
    text: text?.type === 'text' ? text.value : '',
  };
}
