import type { ProductDifference } from '../../../domain/compare/difference.ts';
import { formatDifference, formatScore } from '../../../domain/review/rating.ts';
import { formatList, formatPrice, partName } from '../../format.ts';
import type { Widen } from '../../words.ts';

/** What the comparison's scripts say in English. */
export const en = {
  noNames: 'The names of products could not be loaded. Try again.',
  noSuchProduct: (text: string) =>
    `No product is called “${text}”, or more than one is: choose a name from the list.`,
  alreadyThere: (name: string) => `${name} is already there.`,
  title: (names: string) => `${names} compared`,
  quote: (ref: string) => `“${ref}”`,
  unknown: (refs: string, isOne: boolean) =>
    isOne
      ? `There is no review ${refs} here; it is left out.`
      : `There are no reviews ${refs} here; they are left out.`,
  failed: (refs: string) =>
    `${refs} could not be loaded. Check the connection and load the page again.`,
  tooMany: (refs: string, most: number) =>
    `${most} products are the most that stand side by side; ${refs} left out.`,
  glyphs: (names: string) =>
    `Glyphs of ${names}, laid over each other; the scores stand in the table.`,
  best: 'best',
  lowest: 'lowest',
  newest: 'newest',
  equal: 'equal',
  noPrice: 'not known',
  nothingCheaper: 'Nothing cheaper is equal',
  noProof: 'not stated',
  noTags: 'none',
  leader: (name: string, overall: string) => `${name} has the highest overall, ${overall}.`,
  leaderShared: (name: string, overall: string) =>
    `The highest overall, ${overall}, is shared; the others are set against ${name}.`,
  difference: (difference: ProductDifference) =>
    `${scoreWords(difference)}${priceWords(difference)}.`,
};

function scoreWords({ overall, lower, isAllLower, higher }: ProductDifference): string {
  const losses = formatList(lower.map(partWords), 'en');
  const gain = higher && `higher in ${partWords(higher)}`;
  if (overall < 0) {
    const less = `${formatScore(-overall / 10)} lower overall, ${isAllLower ? '' : 'mostly '}in ${losses}`;
    return gain ? `${less}, but ${gain}` : less;
  }
  return gain ? `The same overall: lower in ${losses}, ${gain}` : 'The same in every score';
}

function partWords({ part, difference }: ProductDifference['lower'][number]): string {
  return `${partName(part, 'en')} (${formatDifference(difference)})`;
}

function priceWords({ price }: ProductDifference): string {
  if (!price) return '';
  if (price.amount === 0) return '; costs the same';
  const amount = formatPrice({ ...price, amount: Math.abs(price.amount) }, 'en');
  return `; costs ${amount} ${price.amount > 0 ? 'more' : 'less'}`;
}

/** What a comparison must be able to say in every language. */
export type CompareStrings = Widen<typeof en>;
