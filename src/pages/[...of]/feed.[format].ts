import type { APIRoute } from 'astro';
import { allFeeds, feedFormats, type Feed } from '../../publishing/feeds/index.ts';
import { routeOf, type FeedFormat } from '../../urls.ts';

export async function getStaticPaths() {
  const formats = Object.keys(feedFormats) as FeedFormat[];
  return (await allFeeds()).flatMap((feed) =>
    formats.map((format) => ({
      params: { of: routeOf(feed.page), format },
      props: { feed, format },
    })),
  );
}

interface Props extends Record<string, unknown> {
  feed: Feed;
  format: FeedFormat;
}

/** The newest reviews of a page's list, for programs that follow them. */
export const GET: APIRoute<Props> = async ({ props: { feed, format }, site }) => {
  const { type, write } = feedFormats[format];
  return new Response(await write(feed, site), { headers: { 'content-type': type } });
};
