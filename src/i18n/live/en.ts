import type { ProductDifference } from '../../domain/product-difference.ts';
import { formatDifference, formatScore } from '../../domain/rating.ts';
import { formatList, formatPrice, partName } from '../format.ts';
import { count, type Widen } from '../words.ts';

/** Every string that scripts write, in English; the model that the other languages follow. */
export const en = {
  catalog: {
    products: (number: number) => count(number, 'product', 'products'),
    companies: (number: number) => count(number, 'company', 'companies'),
  },
  compare: {
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
  },
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

/** What scripts must be able to say in every language. */
export type LiveStrings = Widen<typeof en>;
