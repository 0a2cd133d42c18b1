import type { ElementContent, Nodes, Root as HtmlRoot } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type { Root } from 'mdast';
import type { MdxJsxFlowElementHast, MdxJsxTextElementHast } from 'mdast-util-mdx-jsx';
import rehypeRaw from 'rehype-raw';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { EXIT, SKIP, visit } from '../domain/text/visit.ts';
import { VFile } from 'vfile';
import type { Piece, RenderedText } from '../domain/text/pieces.ts';
import { authoringComponent } from '../domain/text/components.ts';
import { headingsIn } from './contents.ts';
import { rehypePlugins, remarkPlugins } from './index.ts';
import { listItemHandler } from './list-items.ts';
import { pointsIn } from './points.ts';
import { localImagesOf, rehypeLocalImages } from './rehype-local-images.ts';
import { remarkUnravel } from './remark-unravel.ts';
import { textRuns, type TextRuns } from './text-runs.ts';

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
    pieces: toPieces(html, textRuns(html)),
    headings: headingsIn(html),
    images: localImagesOf(file),
    points,
  };
}

/**
 * Cuts HTML at its components and at texts that may name other reviews. Each leaves a NUL, which no
 * text can hold, in the HTML.
 */
function toPieces(tree: Nodes, texts: TextRuns): Piece[] {
  const found: Piece[] = [];
  visit(tree, (node, index, parent) => {
    if (!parent || index === undefined) return;
    const run = texts.runs.get(node);
    if (run || (isComponent(node) && node.name && authoringComponent(node.name))) {
      found.push(run ?? toPiece(node as Component, texts));
      parent.children[index] = { type: 'raw', value: '\0' };
      return SKIP;
    }
    if (!isComponent(node)) return;
    parent.children[index] = plainElement(node);
    return index;
  });
  const html = toHtml(tree, { allowDangerousHtml: true }).split('\0');
  return html.flatMap((text, index) => [...(text ? [text] : []), ...found.slice(index, index + 1)]);
}

function toPiece(node: Component, texts: TextRuns): Piece {
  const { name, attributes, children } = node;
  const given = attributes.flatMap((attribute): [string, string][] =>
    attribute.type === 'mdxJsxAttribute' && typeof attribute.value === 'string'
      ? [[attribute.name, attribute.value]]
      : [],
  );
  return {
    ...{ name: name ?? '', attributes: Object.fromEntries(given) },
    ...texts.components.get(node as Nodes)!,
    children: toPieces({ type: 'root', children: children as ElementContent[] }, texts),
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
