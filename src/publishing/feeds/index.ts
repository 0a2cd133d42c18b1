import type { FeedFormat } from '../../urls.ts';
import { writeJsonFeed } from './json-feed.ts';
import type { Feed } from './lists.ts';
import { writeRss } from './rss.ts';

export { allFeeds, type Feed } from './lists.ts';

/** The formats by the ending of their address, each with its media type and what writes it. */
export const feedFormats: Record<
  FeedFormat,
  { type: string; write: (feed: Feed, site: URL | undefined) => string | Promise<string> }
> = {
  xml: { type: 'application/rss+xml', write: writeRss },
  json: { type: 'application/feed+json', write: writeJsonFeed },
};
