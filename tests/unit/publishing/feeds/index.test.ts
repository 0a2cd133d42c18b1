import { parseFragment, serialize } from 'parse5';
import { describe, expect, it } from 'vitest';
import { writeJsonFeed } from '../../../../src/publishing/feeds/json-feed.ts';
import type { Feed } from '../../../../src/publishing/feeds/lists.ts';
import { writeRss } from '../../../../src/publishing/feeds/rss.ts';
import { hostileTexts } from '../../../support/hostile.ts';
import { readRss } from '../../../support/rss.ts';
import { summary } from '../../../support/summary.ts';

const site = new URL('https://x.test');

function feedOf(text: string): Feed {
  const tag = {
    slug: 'tag',
    name: text,
    group: undefined,
    meaning: undefined,
    slugs: {},
    hasPage: true,
  };
  const values = { ref: "o'ne", name: text, summary: text, date: '2025-08-07', tags: [tag] };
  const price = { amount: 1511, currency: 'USD' } as const;
  return {
    ...{ language: 'en', page: '/products/en/', title: text, about: text },
    reviews: [summary(2.5, { ...values, price })],
  };
}

/** What HTML says once a browser has read it; XML and browsers know one kind of line break. */
const textOf = (html: string) => serialize(parseFragment(html)).replace(/<[^>]*>/g, '\n');
const url = 'https://x.test/products/en/o%27ne/';

describe.each(hostileTexts)('feeds of reviews named %.30j', (text) => {
  it('say as RSS what is said', async () => {
    const { items, ...channel } = readRss(await writeRss(feedOf(text), site));
    expect(channel).toEqual({
      ...{ title: text, description: text, language: 'en' },
      link: 'https://x.test/products/en/',
      self: 'https://x.test/products/en/feed.xml',
    });
    expect(items).toMatchObject([
      {
        ...{ title: `${text}: 2.5 out of 5`, link: url, guid: url, tags: [text] },
        date: '2025-08-07T00:00:00.000Z',
      },
    ]);
  });

  it('say as JSON Feed the same', async () => {
    const { items, ...feed } = JSON.parse(writeJsonFeed(feedOf(text), site));
    expect(feed).toEqual({
      version: 'https://jsonfeed.org/version/1.1',
      ...{ title: text, description: text, language: 'en' },
      home_page_url: 'https://x.test/products/en/',
      feed_url: 'https://x.test/products/en/feed.json',
      authors: [{ name: 'Soundproof', url: 'https://x.test/' }],
    });
    const [inRss] = readRss(await writeRss(feedOf(text), site)).items;
    expect(items).toEqual([
      {
        ...{ id: url, url, title: `${text}: 2.5 out of 5`, summary: text, tags: [text] },
        date_published: '2025-08-07T00:00:00Z',
        content_html: inRss!.html,
      },
    ]);
  });

  it('hold as HTML the verdict, the price and five scores, and nothing else', async () => {
    const [item] = readRss(await writeRss(feedOf(text), site)).items;
    const fragment = parseFragment(item!.html);
    const tags = fragment.childNodes.map(({ nodeName }) => nodeName);
    expect(tags).toEqual(['p', 'p', 'ul']);
    expect(textOf(item!.html)).toContain('1,511 USD');
    expect(item!.html.match(/<li>/g)).toHaveLength(5);
    const [verdict] = fragment.childNodes;
    expect((verdict as { childNodes: { value?: string }[] }).childNodes).toMatchObject([
      { nodeName: '#text', value: text },
    ]);
  });
});

it('tell changes as items of their own, each where its history is', async () => {
  const changes = [
    { date: '2025-12-02', why: 'A price fell.', part: 'cost_performance', from: 0.4, to: 0.5 },
    { date: '2026-03-14', why: 'A word is corrected.' },
  ] as const;
  const feed = { ...feedOf('One'), reviews: [summary(2.5, { ref: 'one', name: 'One', changes })] };
  const { items } = readRss(await writeRss(feed, site));
  const page = 'https://x.test/products/en/one/';
  expect(items).toMatchObject([
    { link: `${page}#history-2`, title: 'One: What changed', html: '<p>A word is corrected.</p>' },
    { link: `${page}#history-1`, title: 'One: Cost-Performance from 0.4 to 0.5' },
    { link: page, title: 'One: 2.5 out of 5' },
  ]);
  const changesAlone = readRss(await writeRss({ ...feed, onlyChanges: true }, site)).items;
  expect(changesAlone).toEqual(items.slice(0, 2));
});
