import type { Element, ElementContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type { IsoDate } from '../../domain/review/dates.ts';
import { formatScore, maximumOverall, overallOf, scoredParts } from '../../domain/review/rating.ts';
import type { ReviewSummary } from '../../domain/review/summary.ts';
import { formatPrice, partName, stringsOf } from '../../i18n/index.ts';
import { absolute, urls } from '../../urls.ts';

/** A review as an item of a feed, in whatever format. */
export interface Item {
  url: string;
  title: string;
  /** As plain text. */
  summary: string;
  /** The verdict, the price and the five scores. */
  html: string;
  date: IsoDate;
  tags: string[];
}

export function itemOf(review: ReviewSummary, site: URL | undefined): Item {
  const { kind, language, ref, name, rating, summary, date, tags } = review;
  const { site: strings } = stringsOf(language);
  const overall = strings.outOf(formatScore(overallOf(rating)), maximumOverall);
  return {
    url: absolute(urls.review(kind, language, ref), site),
    title: strings.feeds.item(name, overall),
    summary,
    html: toHtml(contentOf(review)),
    date,
    tags: tags.map((tag) => tag.name),
  };
}

/** A plain text as HTML. */
export function textAsHtml(text: string): string {
  return toHtml({ type: 'text', value: text });
}

function contentOf({ language, rating, summary, price }: ReviewSummary): Element[] {
  const { format, site } = stringsOf(language);
  const scores = scoredParts(rating).map(({ part, score }) =>
    element('li', format.row([partName(part, language), formatScore(score)])),
  );
  return [
    element('p', summary),
    ...(price ? [element('p', format.row([site.priceThen, formatPrice(price, language)]))] : []),
    element('ul', ...scores),
  ];
}

function element(tagName: string, ...children: (string | ElementContent)[]): Element {
  return {
    type: 'element',
    tagName,
    properties: {},
    children: children.map((child) =>
      typeof child === 'string' ? { type: 'text', value: child } : child,
    ),
  };
}
