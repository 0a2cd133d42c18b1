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
};
