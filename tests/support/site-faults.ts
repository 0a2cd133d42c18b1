import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { deadLinks, filesOf, readPages, type BuiltPage } from './pages.ts';
import { readRss } from './rss.ts';
import { assertSitemap } from './sitemap.ts';
import { structuredDataFaults } from './structured-data.ts';

/** A whole built site. */
export interface Site {
  folder: string;
  /** Where it is deployed, base path included. */
  address: URL;
  pages: BuiltPage[];
  files: ReadonlySet<string>;
}

/** Reads a built site. */
export async function readSite(folder: string, address: URL): Promise<Site> {
  return { folder, address, pages: await readPages(folder), files: await filesOf(folder) };
}

/**
 * Follows every address that a site names, and reads what its pages and files say to machines.
 * @returns a line for each fault, with the file that it is in
 */
export async function siteFaults(site: Site): Promise<string[]> {
  return (await Promise.all(Object.values(siteRules).map((find) => find(site)))).flat();
}

/** What must hold of a whole site. Each rule gives a line for each fault. */
export const siteRules = {
  links: ({ pages, files, address }) => deadLinks(pages, files, address),

  addresses: ({ pages }) => doubles(pages, ({ canonical }) => canonical),

  titles: ({ pages }) => doubles(pages, ({ language, title }) => `${language} ${title}`),

  previews: ({ pages, files, address }) =>
    indexed(pages)
      .filter(({ picture }) => !files.has(below(picture, address) ?? ''))
      .map(({ file, picture }) => `${file}: no preview at ${picture}`),

  alternates({ pages, address }) {
    const heads = indexed(pages);
    const byFile = new Map(heads.map((head) => [head.file, head]));
    return heads.flatMap(({ file, canonical, alternates }) =>
      alternates
        .filter((one) => {
          const other = byFile.get(`${below(one, address)}index.html`);
          return !other?.alternates.includes(canonical!);
        })
        .map((one) => `${file}: ${one} does not name it as well`),
    );
  },

  structuredData: ({ pages }) =>
    faultsIn(
      pages.filter(({ html }) => html.includes('application/ld+json')),
      ({ html }) => structuredDataFaults(html),
    ),

  feeds: ({ folder, files, address }) =>
    faultsIn(filesNamed(files, /(?:^|\/)feed\.(?:xml|json)$/), async ({ file }) => {
      const text = await readFile(path.join(folder, file), 'utf8');
      return feedLinks(file, text).filter((link) => !isThere(link, files, address));
    }),

  sitemap: async ({ folder, files, pages }) => {
    const named: string[] = [];
    const faults = await faultsIn(filesNamed(files, /^sitemap-\d+\.xml$/), async ({ file }) => {
      const text = await readFile(path.join(folder, file), 'utf8');
      named.push(...[...text.matchAll(/<loc>([^<]+)/g)].map(([, address]) => address!));
      assertSitemap(text);
      return [];
    });
    const expected = indexed(pages).map(({ canonical }) => canonical!);
    return [
      ...faults,
      ...expected.filter((one) => !named.includes(one)).map((one) => `no sitemap names ${one}`),
      ...named.filter((one) => !expected.includes(one)).map((one) => `no page is at ${one}`),
    ];
  },
} satisfies Record<string, (site: Site) => string[] | Promise<string[]>>;

/** What the head of a page says. */
interface PageHead {
  file: string;
  language: string | undefined;
  title: string | undefined;
  canonical: string | undefined;
  picture: string | undefined;
  /** The address of the page in each language. */
  alternates: string[];
}

/** The heads of the pages that search engines may list. */
function indexed(pages: readonly BuiltPage[]): PageHead[] {
  return pages
    .filter(({ html }) => !html.includes('<meta name="robots" content="noindex"'))
    .map(({ file, html }) => ({
      file,
      language: /<html lang="(\w+)"/.exec(html)?.[1],
      title: /<title>([^<]+)/.exec(html)?.[1],
      canonical: /<link rel="canonical" href="([^"]+)"/.exec(html)?.[1],
      picture: /<meta property="og:image" content="([^"]+)"/.exec(html)?.[1],
      alternates: [...html.matchAll(/<link rel="alternate" hreflang="[^"]+" href="([^"]+)"/g)].map(
        ([, address]) => address!,
      ),
    }));
}

function doubles(pages: readonly BuiltPage[], say: (head: PageHead) => string | undefined) {
  return [...Map.groupBy(indexed(pages), say)]
    .filter(([said, heads]) => said === undefined || heads.length > 1)
    .map(([said, heads]) => `${heads.map(({ file }) => file).join(', ')}: ${said}`);
}

/** The faults of some files, with their names. What can't be read is one as well. */
async function faultsIn<Named extends { file: string }>(
  files: readonly Named[],
  find: (one: Named) => Promise<string[]>,
): Promise<string[]> {
  const faults = files.map(async (one) => {
    const found = await find(one).catch((error: Error) => [error.message]);
    return found.map((fault) => `${one.file}: ${fault}`);
  });
  return (await Promise.all(faults)).flat();
}

function filesNamed(files: ReadonlySet<string>, name: RegExp): { file: string }[] {
  return [...files].filter((file) => name.test(file)).map((file) => ({ file }));
}

/** Where the entries of a feed lead, and where it says to be. */
function feedLinks(file: string, text: string): string[] {
  if (file.endsWith('.xml')) {
    const { self, items } = readRss(text);
    return [self, ...items.map(({ link }) => link)];
  }
  const { feed_url, items } = JSON.parse(text) as { feed_url: string; items: { url: string }[] };
  return [feed_url, ...items.map(({ url }) => url)];
}

function isThere(link: string, files: ReadonlySet<string>, address: URL): boolean {
  const file = below(link, address);
  return file !== undefined && files.has(/(?:^|\/)$/.test(file) ? `${file}index.html` : file);
}

/** The path of a whole address below that of the site; undefined where it is elsewhere. */
function below(link: string | undefined, { href }: URL): string | undefined {
  return link?.startsWith(href) ? decodeURI(link.slice(href.length).split('#')[0]!) : undefined;
}
