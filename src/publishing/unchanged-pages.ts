import { createHash } from 'node:crypto';
import path from 'node:path';
import type { AstroIntegration, AstroPrerenderer } from 'astro';
import { readShard, type Shard } from '../page-settings.ts';
import { notePage } from '../page-notes.ts';
import { absolute, urls } from '../urls.ts';
import { codeVersion } from './code-version.ts';
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
        let drawn = 0;
        let total = 0;
        setPrerenderer((prerenderer) => ({
          ...prerenderer,
          getStaticPaths: async () => {
            const pages = ownOf(await prerenderer.getStaticPaths(), readShard());
            const changed = pages.filter((one) => !keep(one, terms, listed));
            total = changed.length;
            record.onDrawn?.(drawn, total);
            return changed;
          },
          render: async (...page) => {
            const answer = await prerenderer.render(...page);
            record.onDrawn?.(++drawn, total);
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
function keep(path: PathWithRoute, { record, version, site }: Terms, listed: string[]): boolean {
  if (path.cacheKey === undefined) return false;
  const file = fileOf(path);
  const key = createHash('sha256').update(`${version} ${path.cacheKey}`).digest('base64url');
  const address = absolute(urls.file(encodeURI(addressedBy(file))), site);
  const known = keepUnchanged(record, file, { key, address });
  if (!known) return false;
  if (known.note) {
    notePage(address, known.note);
    listed.push(address);
  }
  return true;
}

/** The file of a path of a route. */
function fileOf({ pathname, route }: PathWithRoute): string {
  const name = pathname.replace(/^\/|\/$/g, '');
  return route.type === 'endpoint' ? name : `${name}/${page}`;
}

/** What the address of a file has below the base. */
function addressedBy(file: string): string {
  return path.posix.basename(file) === page ? file.slice(0, -page.length) : file;
}
