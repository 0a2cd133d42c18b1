import { roundQuotient } from '../review/cost-performance.ts';
import { formatScore, scoreOf, tenths } from '../review/rating.ts';
import { productQuotients } from './readings/quotients.ts';
import type { Finding, OwnRule } from './rule.ts';

export const textQuotient: OwnRule = {
  id: 'text-quotient',
  scope: 'document',
  severity: 'warning',
  summary: 'A quotient `A ÷ B = q` under Cost-Performance, rounded to 0.1, is the score.',
  remedy: 'Correct the prices or the score, or give the proof as `cost_performance`.',
  *find(document): Iterable<Finding> {
    const { review } = document;
    const quotients = productQuotients(document);
    if (!review || quotients.length === 0) return;
    const score = scoreOf(review.rating, 'cost_performance');
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
