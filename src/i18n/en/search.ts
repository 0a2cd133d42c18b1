import type { Kind } from '../../domain/kinds.ts';
import { count } from '../../domain/languages/count.ts';
import { kinds } from './kinds.ts';

/** What the search's scripts say in English. */
export const search = {
  names: 'Products and companies',
  topics: 'Categories and tags',
  company: (products: number) =>
    products > 0 ? `${kinds.company.one}, ${kinds.product.count(products)}` : kinds.company.one,
  category: (name: string) => `Category: ${name}`,
  tag: (name: string) => `Tag: ${name}`,
  products: (number: number) => kinds.product.count(number),
  reviews: (number: number) => count(number, 'review'),
  all: (text: string) => `All that contain “${text}”`,
  notCalled: (text: string) => `No product or company is called “${text}”.`,
  nearest: 'Nearest names:',
  keys: { choose: 'choose', open: 'open', close: 'close' },
  found: (number: number) => (number === 0 ? 'Nothing found.' : `${count(number, 'suggestion')}.`),
  results: (text: string) => `Results for “${text}”`,
  nothing: (text: string) => `Nothing is called “${text}”`,
  nothingText: 'No name is near it. Products without a review cannot be found here.',
  showAll: (number: number) => `Show all ${number.toLocaleString('en')}`,
  texts: {
    title: 'In the text',
    category: 'Category',
    kinds: { product: 'Other products', company: 'Companies' } satisfies Record<Kind, string>,
    found: (number: number, text: string) =>
      `${count(number, 'review')} ${number === 1 ? 'contains' : 'contain'} “${text}”`,
    inOnePiece: (number: number) => `${number.toLocaleString('en')} in one piece`,
    where: (section: string, times: number) =>
      times === 1 ? `in ${section}` : `in ${section}, ${times} times in all`,
    summary: 'the summary',
    shown: (shown: number, all: number) =>
      shown === all
        ? `All ${all.toLocaleString('en')} shown`
        : `1 to ${shown} of ${all.toLocaleString('en')}`,
    more: 'Show more',
    nothing: (text: string) => `Nothing contains “${text}”`,
    nothingText:
      'No name is near it, and no review has the words. Products without a review cannot be found here.',
    failed: 'The texts could not be searched. Check the connection and load the page again.',
  },
};
