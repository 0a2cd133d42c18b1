import { overallTenths, type ReviewSummary, type Standing } from '../review/summary.ts';
import { groupByCategory } from './by-category.ts';

/** The place of every product by its overall within its category, by ref; equals share a place. */
export function findStandings(products: readonly ReviewSummary[]): Map<string, Standing> {
  const standings = new Map<string, Standing>();
  for (const category of groupByCategory(products).values()) {
    const ranked = category.toSorted((one, other) => overallTenths(other) - overallTenths(one));
    let rank = 1;
    for (const [index, product] of ranked.entries()) {
      if (index > 0 && overallTenths(product) < overallTenths(ranked[index - 1]!)) rank = index + 1;
      standings.set(product.ref, { rank, of: ranked.length });
    }
  }
  return standings;
}
