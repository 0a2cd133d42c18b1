import type { APIRoute } from 'astro';
import { feedFormats, formatsIn, type FeedFormat } from '../../domain/formats.ts';
import { allFeeds, writeFeed, type Feed } from '../../publishing/feeds/index.ts';
import { pageKey } from '../../publishing/page-key.ts';
import { routeOf } from '../../urls.ts';

export async function getStaticPaths() {
  return (await allFeeds()).flatMap((feed) =>
    formatsIn(feedFormats).map((format) => ({
      params: { of: routeOf(feed.page), format },
      props: { feed, format },
      cacheKey: pageKey(feed),
    })),
  );
}

interface Props extends Record<string, unknown> {
  feed: Feed;
  format: FeedFormat;
}

/** The newest reviews of a page's list, for programs that follow them. */
export const GET: APIRoute<Props> = async ({ props: { feed, format }, site }) =>
  new Response(await writeFeed[format](feed, site), {
    headers: { 'content-type': feedFormats[format] },
  });
