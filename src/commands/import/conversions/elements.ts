import type { Nodes } from 'mdast';
import { visit } from '../../../domain/text/visit.ts';
import { LineIndex } from '../../../domain/check/position.ts';
import { isAllowedElement } from '../../../domain/text/elements.ts';
import type { Conversion } from './conversion.ts';

/** One tag or comment, with its attributes. Longer ones are left to the author. */
const tags =
  /<!--(?<comment>[^]*?)-->|<(?<slash>\/?)(?<name>[A-Za-z][\w-]*)(?<attributes>(?:"[^"<>]{0,2000}"|'[^'<>]{0,2000}'|[^"'<>]){0,2000})>/g;

/** Elements that show something besides their text, or whose content is no text. */
const notText = new Set(
  (
    'applet area audio base button canvas embed form frame frameset iframe input link map math ' +
    'meta noscript object script select style svg template textarea video ' +
    'caption col colgroup table tbody td tfoot th thead tr'
  ).split(' '),
);

/** Elements that mean the same as one that a review may hold. */
const sameAs: Record<string, string> = { b: 'strong', i: 'em' };

/** Elements that end a paragraph. */
const block =
  /^(?:address|article|aside|blockquote|center|d[dlt]|div|figure|figcaption|footer|h[1-6]|header|li|main|nav|ol|p|section|ul)$/;

interface Tag {
  name: string;
  isClosing: boolean;
  attributes: string;
  start: number;
  written: string;
}

/**
 * HTML becomes what it means in Markdown: headings, list items, links and pictures. A comment goes,
 * and an element that is not known loses its tags and keeps its text.
 */
export const elements: Conversion = {
  name: 'html',
  message: 'a review is Markdown with only a few elements of HTML',
  *find({ text, body }) {
    const lines = new LineIndex(text);
    const found: Tag[] = [];
    visit(body.tree, (node) => void found.push(...tagsOf(node, text)));
    const links = linksIn(found);
    for (const tag of found) {
      const insert = links.get(tag) ?? inMarkdown(tag, text);
      if (insert === undefined || insert === tag.written) continue;
      yield { ...lines.at(tag.start), remove: tag.written, insert };
    }
  },
};

/** The tags that a node of the tree is written with: all of HTML, or the first and last of MDX. */
function tagsOf({ type, position }: Nodes, text: string): Tag[] {
  const from = position?.start.offset ?? 0;
  const written = text.slice(from, position?.end.offset ?? 0);
  if (type === 'html') return tagsIn(written, from);
  if (type !== 'mdxJsxFlowElement' && type !== 'mdxJsxTextElement') return [];
  const opening = tagsIn(written, from).slice(0, 1);
  const last = written.lastIndexOf('</');
  return last > 0 ? [...opening, ...tagsIn(written.slice(last), from + last)] : opening;
}

function tagsIn(written: string, from: number): Tag[] {
  return [...written.matchAll(tags)].map(({ 0: tag, index, groups }) => ({
    name: groups!.comment === undefined ? groups!.name! : '!',
    isClosing: groups!.slash === '/',
    attributes: groups!.attributes ?? '',
    start: from + index,
    written: tag,
  }));
}

/** What a tag is in Markdown; undefined where only an author knows. */
function inMarkdown(tag: Tag, text: string): string | undefined {
  const { isClosing, attributes, start } = tag;
  const name = tag.name.toLowerCase();
  if (notText.has(name) || /^[A-Z]/.test(tag.name)) return undefined;
  const allowed = sameAs[name] ?? name;
  if (isAllowedElement(allowed)) {
    const isEmpty = allowed === 'br' || allowed === 'wbr';
    if (isEmpty && attributes.replace('/', '').trim() === '') return undefined;
    return `<${isClosing ? '/' : ''}${allowed}${isEmpty ? ' /' : ''}>`;
  }
  if (name === 'img') return picture(attributes);
  if (!block.test(name)) return '';
  const line = text.slice(text.lastIndexOf('\n', start - 1) + 1, start);
  const isFirst = line.trim() === '';
  if (isClosing)
    return /^[^\S\n]*(?:\n|$|<\/)/.test(text.slice(start + tag.written.length)) ? '' : '\n\n';
  const mark = /^h[1-6]$/.test(name)
    ? `${'#'.repeat(Number(name[1]))} `
    : name === 'li'
      ? '- '
      : '';
  return (isFirst ? '' : '\n\n') + mark;
}

function picture(attributes: string): string | undefined {
  const source = attribute(attributes, 'src');
  if (!source || /[\s()<>]/.test(source)) return undefined;
  return `![${attribute(attributes, 'alt') ?? ''}](${source})`;
}

/** What replaces the two tags of each link that is within one paragraph. */
function linksIn(found: readonly Tag[]): ReadonlyMap<Tag, string> {
  const inserts = new Map<Tag, string>();
  let open: Tag | undefined;
  for (const tag of found) {
    if (tag.name.toLowerCase() !== 'a') continue;
    const href = open && attribute(open.attributes, 'href');
    if (tag.isClosing && open && href && !/[\s()<>]/.test(href)) {
      inserts.set(open, '[').set(tag, `](${href})`);
    }
    open = tag.isClosing ? undefined : tag;
  }
  return inserts;
}

function attribute(attributes: string, name: string): string | undefined {
  const [, , double, single, bare] =
    new RegExp(`(^|\\s)${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s"'/]+))`, 'i').exec(
      attributes,
    ) ?? [];
  return double ?? single ?? bare;
}
