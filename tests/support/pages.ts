import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { defaultTreeAdapter, parse, type DefaultTreeAdapterTypes } from 'parse5';

/** One built page: what it links to, and what can be linked to in it. */
export interface BuiltPage {
  /** Path below the site's folder: `products/en/index.html`. */
  file: string;
  html: string;
  links: string[];
  ids: Set<string>;
}

type Element = DefaultTreeAdapterTypes.Element;
type Template = DefaultTreeAdapterTypes.Template;

/**
 * What a content security policy without `unsafe-inline` would refuse in a page: scripts and styles
 * in the page itself, but for blocks of data.
 */
export function inlineCode(html: string): string[] {
  return [...elementsOf(parse(html))].flatMap(({ tagName, attrs }) => {
    const names = new Map(attrs.map(({ name, value }) => [name, value]));
    const isData = /^application\/(ld\+)?json$/.test(names.get('type') ?? '');
    if (tagName === 'style' || (tagName === 'script' && !names.has('src') && !isData)) {
      return [`<${tagName}>`];
    }
    return [...names]
      .filter(([name, value]) => /^(style|on.*)$/.test(name) || /^\s*javascript:/i.test(value))
      .map(([name, value]) => `<${tagName} ${name}="${value}">`);
  });
}

/** The blocks of data of a type that a page holds, parsed. */
export function dataBlocks(html: string, type: string): unknown[] {
  return [...elementsOf(parse(html))]
    .filter(({ attrs }) => attrs.some(({ name, value }) => name === 'type' && value === type))
    .map(({ childNodes: [text] }) => JSON.parse((text as DefaultTreeAdapterTypes.TextNode).value));
}

/** The links of a page that lead to no address. */
export function linksWithoutAddress(html: string): string[] {
  return [...elementsOf(parse(html))]
    .filter(({ tagName, attrs }) => tagName === 'a' && !attrs.some(({ name }) => name === 'href'))
    .map(({ attrs }) => `<a ${attrs.map(({ name, value }) => `${name}="${value}"`).join(' ')}>`);
}

/** Reads every HTML page of a built site. */
export async function readPages(folder: string): Promise<BuiltPage[]> {
  const files = (await readdir(folder, { recursive: true })).filter((file) =>
    file.endsWith('.html'),
  );
  return Promise.all(
    files.map(async (file) => {
      const html = await readFile(path.join(folder, file), 'utf8');
      return { file, html, ...readLinks(html) };
    }),
  );
}

function readLinks(html: string): Pick<BuiltPage, 'links' | 'ids'> {
  const links: string[] = [];
  const ids = new Set<string>();
  // What a template holds is in no page before a script fills it in.
  for (const element of elementsOf(parse(html), false)) {
    for (const { name, value } of element.attrs) {
      if (name === 'id') ids.add(value);
      if (name === 'href' || name === 'src') links.push(value);
    }
  }
  return { links, ids };
}

/** The ids of a page, but for those of the headings within an element of a class. */
export function idsBesideHeadings(html: string, className: string): string[] {
  const all = [...elementsOf(parse(html))];
  const attribute = ({ attrs }: Element, name: string) =>
    attrs.find((one) => one.name === name)?.value;
  const text = all.find((one) => attribute(one, 'class')?.split(' ').includes(className));
  const headings = new Set(
    text ? [...elementsOf(text)].filter(({ tagName }) => /^h[1-6]$/.test(tagName)) : [],
  );
  return all.flatMap((one) => (headings.has(one) ? [] : (attribute(one, 'id') ?? [])));
}

/** Every element of a page, those that templates hold for scripts too unless told otherwise. */
function* elementsOf(
  node: DefaultTreeAdapterTypes.ParentNode,
  withTemplates = true,
): Iterable<Element> {
  for (const child of node.childNodes) {
    if (!defaultTreeAdapter.isElementNode(child)) continue;
    yield child;
    const isModel = child.tagName === 'template';
    if (isModel && !withTemplates) continue;
    const parent = isModel ? defaultTreeAdapter.getTemplateContent(child as Template) : child;
    yield* elementsOf(parent, withTemplates);
  }
}

/**
 * The links of a site that lead nowhere: to no file, to no id on their page, or out of the base
 * path. Links to other hosts are not followed.
 * @param address where the site is deployed, base path included
 */
export function deadLinks(
  pages: readonly BuiltPage[],
  files: ReadonlySet<string>,
  address: URL,
): string[] {
  const byFile = new Map(pages.map((page) => [page.file, page]));
  return pages.flatMap((page) =>
    page.links
      .filter((link) => !leadsSomewhere(link, page, byFile, files, address))
      .map((link) => `${page.file}: ${link}`),
  );
}

function leadsSomewhere(
  link: string,
  page: BuiltPage,
  byFile: ReadonlyMap<string, BuiltPage>,
  files: ReadonlySet<string>,
  address: URL,
): boolean {
  const url = new URL(link, new URL(page.file.replace(/index\.html$/, ''), address));
  if (url.host !== address.host) return true;
  const pathname = decodeURIComponent(url.pathname);
  if (!pathname.startsWith(address.pathname)) return false;
  const below = pathname.slice(address.pathname.length);
  const file = below === '' || below.endsWith('/') ? `${below}index.html` : below;
  if (!files.has(file)) return false;
  const fragment = decodeURIComponent(url.hash.slice(1));
  return fragment === '' || (byFile.get(file)?.ids.has(fragment) ?? false);
}

/** Every file of a built site, with `/`. */
export async function filesOf(folder: string): Promise<Set<string>> {
  const files = await readdir(folder, { recursive: true });
  return new Set(files.map((file) => file.split(path.sep).join('/')));
}
