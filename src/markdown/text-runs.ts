import type { Nodes, Parents, Root, Text } from 'hast';
import type {} from 'mdast-util-mdx-jsx';
import type { Run, TextPlace } from '../domain/text/pieces.ts';
import { referencesId } from '../domain/text/sections.ts';

/** The texts of a page that may name other reviews, and where each component is. */
export interface TextRuns {
  runs: Map<Nodes, Run>;
  components: Map<Nodes, TextPlace>;
}

/** What is in these is no text that names would be links in. */
const closed = /^(?:h[1-6]|th|pre|code|kbd|math)$/;

/** What is part of the text around it; anything else is a paragraph, an item or a cell by itself. */
const inline = /^(?:a|br|del|em|mark|small|span|strong|sub|sup|time|wbr|mdxJsxTextElement)$/;

/** Between the blocks in these there are line breaks that nobody sees. */
const holdsBlocks = /^(?:root|ul|ol|table|thead|tbody|tr|blockquote|section)$/;

/** Finds the texts of a page outside of headings, code, formulas, citations and references. */
export function textRuns(tree: Root): TextRuns {
  const found: TextRuns = { runs: new Map(), components: new Map() };
  let section = 0;
  let isReferences = false;
  let blocks = 0;

  const visit = (node: Nodes, parent: Parents, outer: number, isLinked: boolean): void => {
    if (node.type === 'text') {
      if (isReferences || isBetweenBlocks(node, parent)) return;
      const run: Run = { text: node.value, section, block: outer };
      found.runs.set(node, isLinked ? { ...run, isLinked } : run);
    }
    if (!('children' in node)) return;
    const tag = tagOf(node);
    if (/^h[1-6]$/.test(tag)) isReferences = idOf(node) === referencesId;
    if (tag === 'h2') section += 1;
    if (closed.test(tag) || isCitation(node)) return;
    const block = inline.test(tag) ? outer : ++blocks;
    if (node.type !== 'element') found.components.set(node, { section, block });
    for (const child of node.children) visit(child, node, block, isLinked || tag === 'a');
  };

  for (const node of tree.children) visit(node, tree, 0, false);
  return found;
}

/** The name of an element, which MDX may have read as its own; else what kind of node it is. */
function tagOf(node: Nodes): string {
  if (node.type === 'element') return node.tagName;
  return 'name' in node && /^[a-z]/.test(node.name ?? '') ? node.name! : node.type;
}

function idOf(node: Nodes): unknown {
  return node.type === 'element' ? node.properties.id : undefined;
}

function isBetweenBlocks(text: Text, parent: Parents): boolean {
  return text.value.trim() === '' && holdsBlocks.test(tagOf(parent));
}

/** A citation is a number, and raised. The words beside it are neighbours. */
function isCitation(node: Nodes): boolean {
  return node.type === 'element' && node.properties.role === 'doc-noteref';
}
