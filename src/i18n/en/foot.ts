import { count } from '../../domain/languages/count.ts';
import { ordinal } from './ordinal.ts';

/** A share of a price in words where it is near a plain fraction, else in per cent. */
function shareOfPrice(share: number): string {
  const fractions = [
    [1 / 2, 'half the price'],
    [1 / 3, 'a third of the price'],
    [1 / 4, 'a quarter of the price'],
    [1 / 5, 'a fifth of the price'],
    [1 / 10, 'a tenth of the price'],
  ] as const;
  const near = fractions.find(([fraction]) => Math.abs(share - fraction) <= fraction * 0.05);
  return near?.[1] ?? `${Math.max(1, Math.round(share * 100))}% of the price`;
}

/** What the foot of a review says in English: what is as good for less, and its rank. */
export const foot = {
  history: {
    title: 'What changed',
    move: (from: string, to: string) => `from ${from} to ${to}`,
    ofPart: (part: string, move: string) => `${part} ${move}`,
    text: 'Text',
  },
  asGoodForLess: 'As good for less',
  named: 'The cheaper equal that this review names',
  quotient: (quotient: string, score: string, date: string, isFromText: boolean) =>
    `Quotient ${quotient}, so Cost-Performance ${score}. Prices of ${date}${isFromText ? ', from the text' : ''}.`,
  sinceThen: (date: string, says: string) => `Since then: its own review of ${date} says ${says}.`,
  otherwise: (date: string, says: string) => `But its own review of ${date} says ${says}.`,
  lessValid: (validity: string, less: string) =>
    `Scientific Validity ${validity}, ${less} less than here`,
  nothingEqual: (price: string) =>
    `This review knows nothing cheaper that is equal: Cost-Performance 1.0 at ${price}.`,
  asValid: 'Cheaper, with as high a Scientific Validity',
  asValidNotEqual: 'Not equal, but cheaper and with as high a Scientific Validity',
  whyNotEqual: (compares: string) =>
    `They are here because they measure as well. An equal must also match in what readers compare: ${compares}.`,
  whyAsValid: (category: string) =>
    `${category} only. They measure as well; nobody judged them equal in use.`,
  noneAsValid: (of: number, category: string) =>
    `Among ${of.toLocaleString('en')} ${category}, nothing cheaper has as high a Scientific Validity.`,
  only: (category: string) => `No other of the ${category} has been reviewed to compare it with.`,
  noPrice: 'No price is known to compare it by.',
  noCategory: 'It is of no category within which it could be compared.',
  difference: (validity: string, share: number) =>
    `${validity === '0.0' ? 'Same Scientific Validity' : `+${validity} Scientific Validity`}, ${shareOfPrice(share)}`,
  discontinued: 'discontinued',
  among: (category: string) => `Among ${category}`,
  place: (rank: number) => ordinal(rank),
  of: (of: number) => `of ${of.toLocaleString('en')}`,
  alone: 'alone in its place',
  shared: (others: number) =>
    `shared with ${others === 1 ? 'one other' : `${others.toLocaleString('en')} others`}`,
  spread: (name: string, category: string) => `Overall of ${name} among ${category}`,
  neighbours: 'Neighbours in price',
  better: 'Better, near in price',
  cheaper: 'Cheaper, near in price',
  noneBetter: 'Nothing between half and double its price scores higher.',
  related: 'Related',
  mentionedIn: 'Mentioned in',
  reviews: (number: number) => count(number, 'review'),
  otherMentions: (others: number) => (others === 1 ? 'The other one' : `The other ${others}`),
};
