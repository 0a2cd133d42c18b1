import path from 'node:path';
import type { Nodes, Parents, Root } from 'mdast';
import type { MdxJsxAttribute, MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { visit } from '../domain/text/visit.ts';
import type { VFile } from 'vfile';
import { isSafeAddress } from '../domain/text/addresses.ts';
import { authoringComponent } from '../domain/text/components.ts';
import { isAllowedElement, isAllowedTag } from '../domain/text/elements.ts';
import { languageOf } from './front-matter.ts';

/** Where the texts of the site itself are. */
const ownTexts = path.resolve('src/i18n') + path.sep;

/**
 * Removes from a review whatever could run: code, unknown elements, attributes, addresses of other
 * schemes. The rules refuse such reviews earlier; this holds even without them. The components for
 * authors are told the language of their review. Texts of the site itself may do more.
 */
export function remarkSafe() {
  return (tree: Root, file: VFile): void => {
    if (file.path && path.resolve(file.path).startsWith(ownTexts)) return;
    const language = languageOf(file);
    visit(tree, (node, index, parent) => {
      if (!parent || index === undefined) return;
      const kept = safeNodes(node, parent, language);
      if (kept.length === 1 && kept[0] === node) return;
      (parent.children as Nodes[]).splice(index, 1, ...kept);
      return index;
    });
  };
}

/** What may stay of a node: itself, its children, its text, or nothing. */
function safeNodes(node: Nodes, parent: Parents, language: string): Nodes[] {
  switch (node.type) {
    case 'mdxjsEsm':
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      return [];
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      return safeElement(node, language);
    case 'html':
      return isAllowedTag(node.value) ? [node] : [asText(node.value, parent)];
    case 'link':
      return isSafeAddress(node.url) ? [node] : node.children;
    case 'image':
    case 'definition':
      if (!isSafeAddress(node.url)) node.url = '';
      return [node];
    default:
      return [node];
  }
}

function safeElement(element: MdxJsxFlowElement | MdxJsxTextElement, language: string): Nodes[] {
  const { name } = element;
  const component = name ? authoringComponent(name) : undefined;
  if (component) {
    const known = new Set(component.attributes.map((attribute) => attribute.name));
    element.attributes = element.attributes.filter(
      (attribute): attribute is MdxJsxAttribute =>
        attribute.type === 'mdxJsxAttribute' &&
        known.has(attribute.name) &&
        typeof attribute.value === 'string' &&
        (attribute.name !== 'src' || isSafeAddress(attribute.value)),
    );
    element.attributes.push({ type: 'mdxJsxAttribute', name: 'language', value: language });
    return [element];
  }
  if (name && isAllowedElement(name)) {
    element.attributes = [];
    return [element];
  }
  return element.children;
}

/** Raw HTML as plain text, in a paragraph where it is a block. */
function asText(html: string, parent: Parents): Nodes {
  const text = { type: 'text' as const, value: html };
  return blockParents.has(parent.type) ? { type: 'paragraph', children: [text] } : text;
}

const blockParents = new Set<string>(['root', 'blockquote', 'listItem', 'footnoteDefinition']);
