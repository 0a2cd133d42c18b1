import { stringsOf } from '../../i18n/index.ts';
import { absolute, urls } from '../../urls.ts';
import { itemsOf } from './item.ts';
import type { Feed } from './lists.ts';

/** A feed as JSON Feed, version 1.1: https://www.jsonfeed.org/version/1.1/ */
export function writeJsonFeed(feed: Feed, site: URL | undefined): string {
  const { language, page, title, about } = feed;
  return JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title,
    home_page_url: absolute(page, site),
    feed_url: absolute(urls.feed(page, 'json'), site),
    description: about,
    language,
    authors: [
      { name: stringsOf(language).site.siteName, url: absolute(urls.languageChoice(), site) },
    ],
    items: itemsOf(feed, site).map(({ url, title, summary, html, date, tags }) => ({
      id: url,
      url,
      title,
      summary,
      content_html: html,
      date_published: `${date}T00:00:00Z`,
      tags,
    })),
  });
}
