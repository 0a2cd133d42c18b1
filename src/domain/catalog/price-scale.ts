/** Steps of a price control from the lowest price to the highest, even in ratio. */
export const priceSteps = 60;
/** Columns of the spread of prices above it. */
export const priceColumns = 30;

/** A logarithmic scale over the prices of a catalog. */
export interface PriceScale {
  /** Above 0 */
  least: number;
  most: number;
}

/** The price of a step, 0 to `priceSteps`, to two figures: 1,000 rather than 1,003. */
export function priceOfStep({ least, most }: PriceScale, step: number): number {
  if (step <= 0) return least;
  if (step >= priceSteps) return most;
  return Number((least * (most / least) ** (step / priceSteps)).toPrecision(2));
}

/** The step nearest to a price; prices beyond the scale, and open ends, are at its ends. */
export function stepOfPrice({ least, most }: PriceScale, price: number): number {
  if (price <= least) return 0;
  if (price >= most) return priceSteps;
  return Math.round((Math.log(price / least) / Math.log(most / least)) * priceSteps);
}
