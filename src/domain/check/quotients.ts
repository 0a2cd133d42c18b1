import { kinds } from '../kinds.ts';
import { languageFacts, languages } from '../languages/index.ts';
import type { Currency } from '../review/currencies.ts';
import { currencyNames } from '../review/currency-names.ts';
import type { Heading } from './body.ts';
import { oncePerDocument } from './once.ts';

/** One `A ÷ B = q` of a text. */
export interface WrittenQuotient {
  line: number;
  column: number;
  text: string;
  dividend: number;
  divisor: number;
  /** What the text says that it is, and to how many decimals. */
  result: number;
  decimals: number;
  currency: Currency | undefined;
}

const currencyOf = currencyNames(languages.map((language) => languageFacts(language).locale));
const names = [...currencyOf.keys()]
  .sort((one, other) => other.length - one.length)
  .map((name) => name.replace(/[$.]/g, String.raw`\$&`))
  .join('|');

// Spaces are at one place of the pattern and no number starts within another, so that a long run of
// either is read once.
const amount = String.raw`(?:(${names})\s*)?(?<![\d,.])(\d[\d,]*(?:\.\d+)?)(?:\s*(${names}))?`;
const quotient = new RegExp(
  String.raw`${amount}\s*[÷/]\s*${amount}\s*[=≈≒]\s*\**(\d+(?:\.(\d+))?)(%)?`,
  'gi',
);

/** The quotients under a product's Cost-Performance; a company's score is a mean of several. */
export const productQuotients = oncePerDocument((document): WrittenQuotient[] => {
  const { kind, body } = document;
  if (!kinds[kind].priced) return [];
  return body.blocks
    .filter(({ heading }) => isUnderCostPerformance(heading))
    .flatMap(({ text, positionAt }) =>
      [...halfWidth(text).matchAll(quotient)].map((match) => {
        const [
          whole,
          sign,
          dividend,
          unit,
          otherSign,
          divisor,
          otherUnit,
          result,
          decimals,
          percent,
        ] = match;
        const named = otherSign ?? otherUnit ?? sign ?? unit;
        return {
          ...positionAt(match.index + whole.length - whole.trimStart().length),
          text: whole.trim(),
          dividend: toNumber(dividend!),
          divisor: toNumber(divisor!),
          result: Number(result) / (percent ? 100 : 1),
          decimals: (decimals?.length ?? 0) + (percent ? 2 : 0),
          currency: named === undefined ? undefined : currencyOf.get(named.toLowerCase()),
        };
      }),
    )
    .filter(({ divisor }) => divisor > 0);
});

/** Whether what is under a heading, or under none, is of the text of Cost-Performance. */
export function isUnderCostPerformance(heading: Heading | undefined): boolean {
  return heading?.section?.id === 'cost-performance';
}

/** The same text, character for character, with signs and digits in half width. */
function halfWidth(text: string): string {
  return text.replace(/[！-～￠￡￥￦]/g, (character) => character.normalize('NFKC'));
}

function toNumber(text: string): number {
  return Number(text.replaceAll(',', ''));
}
