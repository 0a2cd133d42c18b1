import type { Kind } from '../../domain/kinds.ts';
import type { Cited } from '../../domain/review/evidence.ts';
import type { Refusal } from '../../domain/catalog/parameter.ts';
import { count } from '../../domain/languages/count.ts';
import { evidence } from './evidence.ts';
import { kinds } from './kinds.ts';
import { shared } from './shared.ts';

/** What the catalog's scripts and lists of reviews say in English. */
export const catalog = {
  results: (kind: Kind, number: number) => kinds[kind].count(number),
  show: (results: string) => `Show ${results}`,
  none: 'No review matches. Try removing one of the filters above.',
  failed:
    'The filters could not be loaded. Use any of them to try again; the list below is complete.',
  filters: (chosen: number) => (chosen > 0 ? `Filters, ${chosen} chosen` : 'Filters'),
  chosen: 'Chosen',
  remove: (choice: string) => `Remove “${choice}”`,
  clear: 'Clear all',
  showAll: (number: number) => `Show all ${number.toLocaleString('en')}`,
  showFewer: 'Show fewer',
  option: (name: string, reviews: string) => `${name}, ${reviews}`,
  any: 'any',
  range: (least: string, most: string) => `${least} to ${most}`,
  atLeast: (least: string) => `${least} or more`,
  atMost: (most: string) => `${most} or less`,
  name: 'Name contains',
  named: (text: string) => `name contains “${text}”`,
  without: (tag: string) => `without ${tag}`,
  anyOfThese: 'any of these',
  allOfThese: 'all of these',
  takeAll: 'Take all of these',
  takeNone: 'Take none of these',
  cited: (least: number) => `${count(least, 'source', 'sources')} or more`,
  independent: (least: number) => `${least} independent or more`,
  citedOf: ({ sources, independent }: Cited) =>
    sources === 0 ? 'none' : `${independent} of ${sources}`,
  everyTag: 'with all chosen tags',
  measured: 'with independent measurements',
  unpriced: 'also with no price known',
  since: (date: string) => `since ${date}`,
  until: (date: string) => `until ${date}`,
  weights: (weights: string) => `own weights: ${weights}`,
  times: shared.times,
  published: shared.published,
  overall: (score: string, most: number) => `Overall ${score} out of ${most}`,
  ownOverall: (score: string, most: number) => `Own overall ${score} out of ${most}`,
  ascending: 'Ascending',
  descending: 'Descending',
  reverse: (direction: string) => `Reverse the order, now ${direction.toLowerCase()}`,
  noPrice: shared.noPrice,
  evidence,
  map: {
    title: 'Value',
    frontier: 'Frontier of value',
    captionOfTag: (products: number) =>
      `Price against overall of ${count(products, 'product', 'products')}; the line joins those still made that nothing cheaper equals or beats.`,
    caption: (products: number, of: number) =>
      `${count(products, 'product', 'products')} with a price, of ${of.toLocaleString('en')} found; the line joins those still made that nothing at their price or below equals or beats.`,
    captionOfSeveral: (products: number, of: number) =>
      `${count(products, 'product', 'products')} with a price, of ${of.toLocaleString('en')} found. They are of several categories, and one can’t stand in for another: choose a single category to see which of its products nothing at their price or below equals or beats.`,
    nothing: 'No product with a price is left to draw.',
    ownOverall: 'Own overall',
    point: (name: string, score: string, price: string) => `${name}, ${score}, ${price}`,
  },
  ignored: (parts: string) => `Ignored in the address: ${parts}.`,
  ignoredPart: (part: string, why: string) => `${part} (${why})`,
  ignoredBetween: '; ',
  refusals: {
    'no-such-filter': 'no such filter',
    twice: 'given twice',
    'no-such-tag': 'no review here has this tag',
    'no-such-category': 'no review here is of this category',
    'no-such-company': 'no review here is of this company',
    'not-a-score':
      'write scores from 0 to 1 in tenths (the overall up to 5), the lower first, as in 0.5-0.8',
    'not-a-price': 'write prices as in 100-1600, the lower first',
    'not-a-day': 'write days as in 2025-08-31',
    'not-a-count': 'write a whole number',
    'not-weights': 'write five numbers from 0 to 3 in steps of 0.5, not all 0',
    'not-a-page': 'write a whole number from 1',
    'no-such-page': 'there are fewer pages, so this is the last',
    'not-one-of-these': 'not one of the options',
  } satisfies Record<Refusal, string>,
  pages: 'Pages',
  page: (page: number) => `Page ${page}`,
  pageOf: (page: number, of: number) => `Page ${page} of ${of}`,
  previousPage: 'Previous',
  nextPage: 'Next',
  priceFaults: {
    notAmount: (currency: string) =>
      `This is no amount in ${currency}. Write one such as 300, 1,299.50 or 1.5k.`,
    aboveMost: (most: string) =>
      `This is more than the highest price, ${most}. Change one of them.`,
    belowLeast: (least: string) =>
      `This is less than the lowest price, ${least}. Change one of them.`,
  },
  priceIn: (currency: string) => `Price, ${currency}`,
};
