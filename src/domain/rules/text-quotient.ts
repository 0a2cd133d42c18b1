import { roundQuotient, type CostPerformance } from '../review/cost-performance.ts';
import { isNear } from '../review/price.ts';
import { formatScore, scoreOf, tenths } from '../review/rating.ts';
import { productQuotients, type WrittenQuotient } from '../check/quotients.ts';
import { proofWithOtherPrice } from './readings/proof-refs.ts';
import type { Finding, OwnRule } from './rule.ts';

export const textQuotient: OwnRule = {
  id: 'text-quotient',
  scope: 'document',
  severity: 'warning',
  summary:
    'A quotient `A ÷ B = q` under Cost-Performance is worked out right; it divides the prices of ' +
    'the proof, or without one, rounded to 0.1, is the score.',
  remedy: 'Correct the prices or the score, or give the proof as `cost_performance`.',
  *find(document): Iterable<Finding> {
    const { review } = document;
    const quotients = productQuotients(document);
    const [first] = quotients;
    if (!review || !first) return;
    const wrong = quotients.find((one) => !isWorkedOut(one));
    const proof = review.cost_performance;
    if (wrong) {
      const value = (wrong.dividend / wrong.divisor).toFixed(Math.max(wrong.decimals, 2));
      yield finding(wrong, `the quotient is ${value}, not ${wrong.result}`);
    } else if (proof) {
      // A proof that divides by another price than the review's is that mistake alone.
      if (proofWithOtherPrice(review)) return;
      const other = otherThanProof(quotients, proof);
      if (other) yield finding(other, describe(other, proof));
    } else {
      const score = scoreOf(review.rating, 'cost_performance');
      const rounded = quotients.map(({ dividend, divisor }) => roundQuotient(dividend / divisor));
      if (rounded.some((one) => tenths(one) === tenths(score))) return;
      const said = `the quotient rounds to ${formatScore(rounded[0]!)}, the score is ${formatScore(score)}`;
      yield finding(first, said);
    }
  },
};

function finding({ line, column, text }: WrittenQuotient, message: string): Finding {
  return { line, column, text, message };
}

/** Whether a result is the quotient, rounded or cut off to its decimals; one is the most it can be. */
function isWorkedOut({ dividend, divisor, result, decimals }: WrittenQuotient): boolean {
  const step = 10 ** -decimals;
  const quotient = dividend / divisor;
  return [quotient, Math.min(1, quotient)].some((one) => Math.abs(one - result) < step + 1e-9);
}

/** The first quotient in the proof's currency, where none divides the prices of the proof. */
function otherThanProof(
  quotients: readonly WrittenQuotient[],
  { price, comparator_price: theirs, currency }: CostPerformance,
): WrittenQuotient | undefined {
  if (price === undefined || theirs === undefined) return undefined;
  const compared = quotients.filter((one) => (one.currency ?? currency) === currency);
  const isSame = ({ dividend, divisor }: WrittenQuotient) =>
    isNear(dividend, theirs) && isNear(divisor, price);
  return compared.some(isSame) ? undefined : compared[0];
}

const describe = (
  { dividend, divisor }: WrittenQuotient,
  { comparator_price: theirs, price, currency }: CostPerformance,
) =>
  `the text divides ${dividend} by ${divisor}, \`cost_performance\` ${theirs} by ${price} ${currency}`;
