import { createHash } from 'node:crypto';
import path from 'node:path';
import type { AstroIntegration, AstroPrerenderer } from 'astro';
import { notePage } from '../page-notes.ts';
import { readShard, type Shard } from '../page-settings.ts';
import { absolute, urls } from '../urls.ts';
import { codeVersion } from './code-version.ts';
import { keyOf } from './page-key.ts';
import { keepUnchanged, page, sharedPageRecord, type PageRecord } from './page-record.ts';

type PathWithRoute = Awaited<ReturnType<AstroPrerenderer['getStaticPaths']>>[number];

/** What a build knows before it looks at its pages. */
interface Terms {
  record: PageRecord;
  /** Of the code that draws pages. */
  version: string;
  site: URL | undefined;
}

/**
 * Leaves out the pages that would come out as the last build left them. Those have the same
 * `cacheKey` (see `pageKey`) and are drawn by the same code, and nobody has touched their file. They
 * stay where they are, while Astro's own `incrementalBuild` copies each of them twice. The record is
 * told of those that are drawn.
 * @param listed takes the addresses of those that search engines may list
 */
export function unchangedPages(listed: string[]): AstroIntegration {
  let site: URL | undefined;
  return {
    name: 'unchanged-pages',
    hooks: {
      'astro:config:done': ({ config }) => {
        site = config.site ? new URL(config.site) : undefined;
      },
      'astro:build:start': ({ setPrerenderer }) => {
        const record = sharedPageRecord();
        if (!record) return;
        const terms = { record, version: codeVersion(), site };
        /** The pages to be drawn, by the paths at which Astro asks for them. */
        const changed = new Map<string, PathWithRoute>();
        let drawn = 0;
        setPrerenderer((prerenderer) => ({
          ...prerenderer,
          getStaticPaths: async () => {
            for (const one of ownOf(await prerenderer.getStaticPaths(), readShard())) {
              if (!(await keep(one, terms, listed))) changed.set(askedAt(one), one);
            }
            record.onDrawn?.(drawn, changed.size);
            return [...changed.values()];
          },
          render: async (request, options) => {
            const answer = await prerenderer.render(request, options);
            const page = changed.get(new URL(request.url).pathname);
            if (page) await noteDrawn(page, terms);
            record.onDrawn?.(++drawn, changed.size);
            return answer;
          },
        }));
      },
    },
  };
}

/**
 * The pages of a share, which are as many as those of another. Pages without a key are in none: the
 * build that puts the shares together could not tell whether they are as it would draw them.
 */
function ownOf(pages: PathWithRoute[], shard: Shard | undefined): PathWithRoute[] {
  if (!shard) return pages;
  const shareOf = (file: string) => createHash('sha256').update(file).digest().readUInt32BE();
  return pages.filter(
    (one) => one.cacheKey !== undefined && shareOf(fileOf(one)) % shard.of === shard.number - 1,
  );
}

/**
 * Keeps a page that is as it was.
 * @returns whether it is
 */
async function keep(path: PathWithRoute, terms: Terms, listed: string[]): Promise<boolean> {
  const { record } = terms;
  const file = fileOf(path);
  // The data of one that the last build did not make is gathered when it is drawn.
  const made = record.last.has(file) ? await describe(path, terms) : undefined;
  const known = made && keepUnchanged(record, file, made);
  if (!known) return false;
  if (known.note) {
    notePage(made.address, known.note);
    listed.push(made.address);
  }
  return true;
}

/** Tells the record of a page that is drawn, if it has a key and was not compared by it before. */
async function noteDrawn(path: PathWithRoute, terms: Terms): Promise<void> {
  const { keyed } = terms.record;
  const file = fileOf(path);
  const made = keyed.has(file) ? undefined : await describe(path, terms);
  if (made) keyed.set(file, made);
}

/** What the record has of a page; undefined for one without a key. */
async function describe(
  path: PathWithRoute,
  { version, site }: Terms,
): Promise<{ key: string; address: string } | undefined> {
  const key = path.cacheKey === undefined ? undefined : await keyOf(path.cacheKey);
  if (key === undefined) return undefined;
  return {
    key: createHash('sha256').update(`${version} ${key}`).digest('base64url'),
    address: absolute(urls.file(encodeURI(addressedBy(fileOf(path)))), site),
  };
}

/** The path of the address at which Astro asks for a page, as `URL` spells it. */
function askedAt(one: PathWithRoute): string {
  return new URL(urls.file(addressedBy(fileOf(one))), 'http://localhost').pathname;
}

/** The file of a path of a route. */
function fileOf({ pathname, route }: PathWithRoute): string {
  const name = pathname.replace(/^\/|\/$/g, '');
  return route.type === 'endpoint' ? name : path.posix.join(name, page);
}

/** What the address of a file has below the base. */
function addressedBy(file: string): string {
  return path.posix.basename(file) === page ? file.slice(0, -page.length) : file;
}
