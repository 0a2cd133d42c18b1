import type { Element, ElementContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { isOfScore } from '../../domain/review/changes.ts';
import type { IsoDate } from '../../domain/review/dates.ts';
import { formatScore, maximumOverall, overallOf, scoredParts } from '../../domain/review/rating.ts';
import { parts } from '../../domain/review/parts.ts';
import type { ReviewSummary } from '../../domain/review/summary.ts';
import { formatPrice, partName, stringsOf } from '../../i18n/index.ts';
import { absolute, historyFragment, urls } from '../../urls.ts';
import type { Feed } from './lists.ts';

/** A review, or a change in one, as an item of a feed in whatever format. */
export interface Item {
  url: string;
  title: string;
  /** As plain text. */
  summary: string;
  /** Of a review the verdict, the price and the five scores; of a change why. */
  html: string;
  date: IsoDate;
  tags: string[];
}

/** A feed is for what is new: the rest is on the page. */
export const mostItems = 50;

/** The newest items of a feed: reviews, unless it is of changes alone, and what changed in them. */
export function itemsOf(
  { reviews, onlyChanges = false }: Pick<Feed, 'reviews' | 'onlyChanges'>,
  site: URL | undefined,
): Item[] {
  return reviews
    .flatMap((review) => [
      ...(onlyChanges ? [] : [reviewItem(review, site)]),
      ...changeItems(review, site),
    ])
    .sort((one, other) => (one.date < other.date ? 1 : one.date > other.date ? -1 : 0))
    .slice(0, mostItems);
}

function reviewItem(review: ReviewSummary, site: URL | undefined): Item {
  const { language, name, rating, summary, date } = review;
  const { site: strings } = stringsOf(language);
  const overall = strings.outOf(formatScore(overallOf(rating)), maximumOverall);
  return {
    url: addressOf(review, site),
    title: strings.feeds.item(name, overall),
    summary,
    html: toHtml(contentOf(review)),
    date,
    tags: namesOf(review),
  };
}

function changeItems(review: ReviewSummary, site: URL | undefined): Item[] {
  const { format, foot, site: strings } = stringsOf(review.language);
  return review.changes.map((change, index) => {
    const changed = parts.find(({ key }) => key === change.part);
    const move =
      isOfScore(change) && changed
        ? foot.history.ofPart(
            format.partName(changed),
            foot.history.move(formatScore(change.from), formatScore(change.to)),
          )
        : foot.history.title;
    return {
      url: `${addressOf(review, site)}#${historyFragment(index + 1)}`,
      title: strings.feeds.item(review.name, move),
      summary: change.why,
      html: toHtml(element('p', change.why)),
      date: change.date,
      tags: namesOf(review),
    };
  });
}

function addressOf({ kind, language, ref }: ReviewSummary, site: URL | undefined): string {
  return absolute(urls.review(kind, language, ref), site);
}

function namesOf({ tags }: ReviewSummary): string[] {
  return tags.map(({ name }) => name);
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
