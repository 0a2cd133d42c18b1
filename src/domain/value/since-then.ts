import { isNear, type Price } from '../review/price.ts';
import { validityTenths, type ReviewSummary } from '../review/summary.ts';

/** What the own review of a named equal says otherwise than the review that names it. */
export interface SinceThen {
  /** Whether it is the newer of the two. */
  isLater: boolean;
  /** Its price where that is another than the one that was divided by. */
  price: Price | undefined;
  /** By how many tenths its Scientific Validity is lower than that of the product it is to equal. */
  lessValid: number;
}

/**
 * Finds where the own review of a named equal disagrees with the one that names it; undefined where
 * it does not.
 * @param priceThen what the naming review says that the equal costs, where it says so
 */
export function sinceThen(
  product: ReviewSummary,
  equal: ReviewSummary,
  priceThen: Price | undefined,
): SinceThen | undefined {
  const isSame =
    !priceThen ||
    equal.price?.currency !== priceThen.currency ||
    isNear(equal.price.amount, priceThen.amount);
  const price = isSame ? undefined : equal.price;
  const lessValid = Math.max(0, validityTenths(product) - validityTenths(equal));
  if (!price && lessValid === 0) return undefined;
  return { isLater: equal.date > product.date, price, lessValid };
}
