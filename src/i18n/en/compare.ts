import type { ProductDifference } from '../../domain/compare/difference.ts';
import { formatDifference, formatScore } from '../../domain/review/rating.ts';
import { format } from './format.ts';
import { shared } from './shared.ts';

/** What the comparison's scripts say in English. */
export const compare = {
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
    `At most ${most} products can be compared. Left out: ${refs}.`,
  glyphs: (names: string) =>
    `Glyphs of ${names}, laid over each other; the scores are in the table.`,
  best: 'best',
  lowest: 'lowest',
  newest: 'newest',
  equal: 'equal',
  noPrice: shared.noPrice,
  nothingCheaper: shared.nothingCheaper,
  times: shared.times,
  published: shared.published,
  notWeights:
    'The address names no weights: write five numbers from 0 to 3 in steps of 0.5, not all 0.',
  noProof: 'not stated',
  noTags: 'none',
  leader: (name: string, overall: string) => `${name} has the highest overall, ${overall}.`,
  leaderShared: (name: string, overall: string) =>
    `The highest overall, ${overall}, is shared; the others are set against ${name}.`,
  difference: (difference: ProductDifference) =>
    `${scoreWords(difference)}${priceWords(difference)}.`,
};

function scoreWords({ overall, lower, isAllLower, higher }: ProductDifference): string {
  const losses = format.list(lower.map(partWords));
  const gain = higher && `higher in ${partWords(higher)}`;
  if (overall < 0) {
    const less = `${formatScore(-overall / 10)} lower overall, ${isAllLower ? '' : 'mostly '}in ${losses}`;
    return gain ? `${less}, but ${gain}` : less;
  }
  const parts = [losses && `lower in ${losses}`, gain].filter(Boolean);
  return parts.length > 0 ? `The same overall: ${parts.join(', ')}` : 'The same in every score';
}

function partWords({ part, difference }: ProductDifference['lower'][number]): string {
  return `${format.partName(part)} (${formatDifference(difference)})`;
}

function priceWords({ price }: ProductDifference): string {
  if (!price) return '';
  if (price.amount === 0) return '; costs the same';
  const amount = format.price({ ...price, amount: Math.abs(price.amount) });
  return `; costs ${amount} ${price.amount > 0 ? 'more' : 'less'}`;
}
