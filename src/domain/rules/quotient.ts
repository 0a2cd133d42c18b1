import { roundQuotient } from '../cost-performance.ts';
import type { ReviewDocument } from '../document.ts';
import { currencyOf, isNear, type Currency } from '../price.ts';
import { formatScore, tenths } from '../rating.ts';
import type { Finding, Rule } from './rule.ts';

/** One `A ÷ B = q` of a text. */
interface WrittenQuotient {
  line: number;
  column: number;
  text: string;
  dividend: number;
  divisor: number;
  currency: Currency | undefined;
}

export const textQuotient: Rule = {
  id: 'text-quotient',
  severity: 'warning',
  summary: 'A quotient `A ÷ B = q` under Cost-Performance, rounded to 0.1, is the score.',
  remedy: 'Correct the prices or the score, or give the proof as `cost_performance`.',
  *find(document): Iterable<Finding> {
    const { review } = document;
    const quotients = productQuotients(document);
    if (!review || quotients.length === 0) return;
    const score = review.rating[3];
    const rounded = quotients.map(({ dividend, divisor }) => roundQuotient(dividend / divisor));
    if (rounded.some((one) => tenths(one) === tenths(score))) return;
    const { line, column, text } = quotients[0]!;
    yield {
      line,
      column,
      text,
      message: `the quotient rounds to ${formatScore(rounded[0]!)}, the score is ${formatScore(score)}`,
    };
  },
};

export const textPrice: Rule = {
  id: 'text-price',
  severity: 'warning',
  summary:
    'The price that the quotient under Cost-Performance divides by is that of the front matter.',
  remedy: 'Correct one of the two prices, or say in the text why they differ.',
  *find(document): Iterable<Finding> {
    const { review } = document;
    if (!review || review.price === undefined) return;
    const price = review.price;
    const ownCurrency = currencyOf[review.lang];
    const quotients = productQuotients(document).filter(
      ({ currency }) => currency === undefined || currency === ownCurrency,
    );
    if (quotients.length === 0 || quotients.some(({ divisor }) => isNear(divisor, price))) return;
    const { line, column, text, divisor } = quotients[0]!;
    yield {
      line,
      column,
      text,
      message: `the quotient divides by ${divisor}, but \`price\` is ${price} ${ownCurrency}`,
    };
  },
};

const amount = String.raw`(US\$|[$¥￥])?\s*(\d[\d,]*(?:\.\d+)?)\s*(USD|JPY|円|米?ドル|yen)?`;
const quotient = new RegExp(String.raw`${amount}\s*[÷/]\s*${amount}\s*[=≈≒]\s*\**\d`, 'gi');

/** The quotients under a product's Cost-Performance; a company's score is a mean of several. */
function productQuotients({ kind, review, headings, lines }: ReviewDocument): WrittenQuotient[] {
  if (kind !== 'product' || review?.cost_performance) return [];
  const start = headings.findIndex(({ section }) => section?.id === 'cost-performance');
  if (start === -1) return [];
  const from = headings[start]!.line;
  const to = headings[start + 1]?.line ?? Infinity;
  return lines
    .filter(({ line, code }) => line > from && line < to && !code)
    .flatMap(({ line, text }) =>
      [...text.matchAll(quotient)].map((match) => ({
        line,
        column: match.index + 1 + match[0].length - match[0].trimStart().length,
        text: match[0].trim(),
        dividend: toNumber(match[2]!),
        divisor: toNumber(match[5]!),
        currency: toCurrency(match[6] ?? match[4]),
      })),
    )
    .filter(({ divisor }) => divisor > 0);
}

function toNumber(text: string): number {
  return Number(text.replaceAll(',', ''));
}

function toCurrency(text: string | undefined): Currency | undefined {
  if (!text) return undefined;
  return /jpy|円|yen|[¥￥]/i.test(text) ? 'JPY' : 'USD';
}
