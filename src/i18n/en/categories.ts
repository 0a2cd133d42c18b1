import type { Yardstick } from '../../domain/categories/schema.ts';
import { kinds } from './kinds.ts';
import { ordinal } from './ordinal.ts';

const equal = (quotient: string) => `An equal costs ${quotient} of it.`;

/** What is said in English of categories, of ranks in them and of picks. */
export const categories = {
  title: 'By category',
  description: (about: string, products: string) =>
    `${about} ${products} reviewed, with picks by price.`,
  none: 'Without a category',
  compares: 'Compare',
  yardstick: 'Measured by',
  yardsticks: {
    headphones: 'the measurements of headphones',
    speakers: 'the measurements of speakers',
    electronics: 'the measurements of electronics',
    microphones: 'the measurements of microphones',
    none: 'no common set of measurements',
  } satisfies Record<Yardstick, string>,
  notHere: 'Not here',
  reviewed: 'Reviewed',
  ofCompanies: (companies: number) => `from ${kinds.company.count(companies)}`,
  medianOverall: 'Median overall',
  amongAll: (median: string) => `all products ${median}`,
  middleHalf: 'The middle half costs',
  list: (category: string) => `All ${category}`,
  listNote: 'Highest overall first. A rank counts the whole category; equals share it.',
  filter: (number: number) => `Filter and sort ${number.toLocaleString('en')}`,
  ranked: (place: number) => ordinal(place),
  rank: (place: number, of: number, category: string) =>
    `${ordinal(place)} of ${of.toLocaleString('en')} ${category}`,
  value: {
    title: 'What a price buys',
    note: (category: string) => `Nothing as cheap as a named one scores higher. ${category} only.`,
  },
  picks: {
    title: 'Picks',
    ofAll: 'By need and budget',
    note: 'The highest overall that each budget buys, among what is still made. A rule, not an opinion.',
    how: 'How picks are made',
    upTo: (price: string) => `Up to ${price}`,
    anyPrice: 'Any price',
    /** Why a pick is one: how many it was picked from, and what comes next. */
    reason: (of: number, next: string | undefined) =>
      next ? `Highest of ${of.toLocaleString('en')}; next is ${next}.` : 'The only one.',
    evidence: (validity: string, median: string, quotient: string) =>
      [
        `Scientific Validity ${validity}, median ${median}.`,
        quotient === '1.0' ? 'No cheaper equal is known: quotient 1.0.' : equal(quotient),
      ].join(' '),
    /** The same in a table: shorter, and the quotient only where an equal is cheaper. */
    validity: (validity: string, median: string) => `Validity ${validity}, median ${median}.`,
    next: (name: string, overall: string) => `Next: ${name}, ${overall}.`,
    equal,
    budget: 'Budget',
    /** @param prices of the larger budgets that it is best for too; undefined is any price */
    also: (prices: (string | undefined)[]) => {
      const budgets = prices.map((price) => (price ? `up to ${price}` : 'at any price'));
      return `And ${budgets.join(', and ')}`;
    },
  },
};
