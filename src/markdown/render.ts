import { rehypeHeadingIds } from '@astrojs/markdown-remark';
import type { ElementContent, Nodes, Root as HtmlRoot } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type { Root } from 'mdast';
import type { MdxJsxFlowElementHast, MdxJsxTextElementHast } from 'mdast-util-mdx-jsx';
import rehypeRaw from 'rehype-raw';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { EXIT, SKIP, visit } from 'unist-util-visit';
import { VFile } from 'vfile';
import type { Piece, RenderedText } from '../domain/text/pieces.ts';
import { authoringComponent } from '../domain/text/components.ts';
import { rehypePlugins, remarkPlugins } from './index.ts';
import { listItemHandler } from './list-items.ts';
import { pointsIn } from './points.ts';
import { localImagesOf, rehypeLocalImages } from './rehype-local-images.ts';
import { remarkUnravel } from './remark-unravel.ts';

type Component = MdxJsxFlowElementHast | MdxJsxTextElementHast;

const components = ['mdxJsxFlowElement', 'mdxJsxTextElement'] as const;
const raw = { passThrough: [...components] };

/** Turns the tree that was judged into that of the page, for `.md` and `.mdx` alike. */
const transforms = unified()
  .use(remarkUnravel)
  .use(remarkPlugins)
  .use(remarkRehype, { allowDangerousHtml: true, handlers: { listItem: listItemHandler }, ...raw })
  .use(rehypePlugins)
  .use(rehypeLocalImages)
  .use(rehypeHeadingIds)
  .use(rehypeTags)
  .freeze();

/** Makes elements of the few tags that a review in Markdown may hold. Most hold none. */
function rehypeTags() {
  const parse = rehypeRaw(raw);
  return (tree: HtmlRoot, file: VFile): HtmlRoot => {
    let hasTags = false;
    visit(tree, 'raw', () => {
      hasTags = true;
      return EXIT;
    });
    return hasTags ? (parse(tree, file) as HtmlRoot) : tree;
  };
}

/**
 * Makes the text of a review ready to be drawn. The tree is used up by it.
 * @param frontMatter of the review; the text becomes what its language asks
 */
export function renderText(tree: Root, frontMatter: Record<string, unknown>): RenderedText {
  const file = new VFile({ data: { astro: { frontmatter: { ...frontMatter } } } });
  const points = pointsIn(tree);
  const html = transforms.runSync(tree, file) as HtmlRoot;
  return {
    pieces: toPieces(html),
    headings: file.data.astro?.headings ?? [],
    images: localImagesOf(file),
    points,
  };
}

/** Cuts HTML at its components. Each leaves a NUL, which no text can hold, in the HTML. */
function toPieces(tree: Nodes): Piece[] {
  const found: Component[] = [];
  visit(tree, (node, index, parent) => {
    if (!isComponent(node) || !parent || index === undefined) return;
    if (node.name && authoringComponent(node.name)) {
      found.push(node);
      parent.children[index] = { type: 'raw', value: '\0' };
      return SKIP;
    }
    parent.children[index] = plainElement(node);
    return index;
  });
  const html = toHtml(tree, { allowDangerousHtml: true }).split('\0');
  return html.flatMap((text, index): Piece[] => {
    const component = found[index];
    return [...(text ? [text] : []), ...(component ? [toPiece(component)] : [])];
  });
}

function toPiece({ name, attributes, children }: Component): Piece {
  const texts = attributes.flatMap((attribute): [string, string][] =>
    attribute.type === 'mdxJsxAttribute' && typeof attribute.value === 'string'
      ? [[attribute.name, attribute.value]]
      : [],
  );
  return {
    name: name ?? '',
    attributes: Object.fromEntries(texts),
    children: toPieces({ type: 'root', children: children as ElementContent[] }),
  };
}

/** Elements of HTML that MDX reads as its own, such as `<br />`. */
function plainElement({ name, children }: Component): ElementContent {
  const content = children as ElementContent[];
  return { type: 'element', tagName: name ?? 'span', properties: {}, children: content };
}

function isComponent(node: Nodes): node is Component & Nodes {
  return (components as readonly string[]).includes(node.type);
}
