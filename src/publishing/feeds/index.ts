import type { FeedFormat } from '../../domain/formats.ts';
import { writeJsonFeed } from './json-feed.ts';
import type { Feed } from './lists.ts';
import { writeRss } from './rss.ts';

export { allFeeds, type Feed } from './lists.ts';

type Write = (feed: Feed, site: URL | undefined) => string | Promise<string>;

/** What writes each format of a feed. */
export const writeFeed: Record<FeedFormat, Write> = { xml: writeRss, json: writeJsonFeed };
