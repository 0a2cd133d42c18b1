import { kinds } from '../../kinds.ts';
import type { Currency } from '../../review/currencies.ts';
import { oncePerDocument } from './once.ts';

/** One `A ÷ B = q` of a text. */
interface WrittenQuotient {
  line: number;
  column: number;
  text: string;
  dividend: number;
  divisor: number;
  currency: Currency | undefined;
}

// Spaces are at one place of the pattern and no number starts within another, so that a long run of
// either is read once.
const amount = String.raw`(?:(US\$|[$¥￥])\s*)?(?<![\d,.])(\d[\d,]*(?:\.\d+)?)(?:\s*(USD|JPY|円|米?ドル|yen))?`;
const quotient = new RegExp(String.raw`${amount}\s*[÷/]\s*${amount}\s*[=≈≒]\s*\**\d`, 'gi');

/** The quotients under a product's Cost-Performance; a company's score is a mean of several. */
export const productQuotients = oncePerDocument((document): WrittenQuotient[] => {
  const { kind, review, body } = document;
  if (!kinds[kind].priced || review?.cost_performance) return [];
  return body.blocks
    .filter(({ heading }) => heading?.section?.id === 'cost-performance')
    .flatMap(({ text, positionAt }) =>
      [...text.matchAll(quotient)].map((match) => ({
        ...positionAt(match.index + match[0].length - match[0].trimStart().length),
        text: match[0].trim(),
        dividend: toNumber(match[2]!),
        divisor: toNumber(match[5]!),
        currency: toCurrency(match[6] ?? match[4]),
      })),
    )
    .filter(({ divisor }) => divisor > 0);
});

function toNumber(text: string): number {
  return Number(text.replaceAll(',', ''));
}

function toCurrency(text: string | undefined): Currency | undefined {
  if (!text) return undefined;
  return /jpy|円|yen|[¥￥]/i.test(text) ? 'JPY' : 'USD';
}
