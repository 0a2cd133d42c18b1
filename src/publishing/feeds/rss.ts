import { getRssString } from '@astrojs/rss';
import { absolute, urls } from '../../urls.ts';
import { itemsOf, textAsHtml } from './item.ts';
import type { Feed } from './lists.ts';

/** A feed as RSS 2.0, whose descriptions are HTML. */
export function writeRss(feed: Feed, site: URL | undefined): Promise<string> {
  const { language, page, title, about } = feed;
  // An address in its one spelling holds nothing that XML would escape.
  const self = absolute(urls.feed(page, 'xml'), site);
  return getRssString({
    title,
    description: about,
    site: absolute(page, site),
    xmlns: { atom: 'http://www.w3.org/2005/Atom' },
    customData:
      `<language>${language}</language>` +
      `<atom:link href="${self}" rel="self" type="application/rss+xml"/>`,
    items: itemsOf(feed, site).map(({ url, title, summary, html, date, tags }) => ({
      title,
      link: url,
      pubDate: new Date(date),
      description: textAsHtml(summary),
      content: html,
      categories: tags,
    })),
  });
}
