import type { Language } from '../domain/languages/index.ts';
import type { HomePage } from '../page-data.ts';
import { compareByDate } from '../domain/review/summary.ts';
import { catalog } from './catalog.ts';
import { popularTags } from './listing-page.ts';

const shown = 6;

/** The home page of a language. */
export async function homePage(language: Language): Promise<HomePage> {
  const ofLanguage = (await catalog())[language];
  const { product, company } = ofLanguage.shelves;
  const highest = product.reviews.slice(0, shown);
  return {
    language,
    example: highest[0] ?? company.reviews[0],
    highest,
    latest: product.reviews.toSorted(compareByDate).slice(0, shown),
    companies: company.reviews.slice(0, shown),
    categories: popularTags(ofLanguage, 'product', Infinity).filter(
      ({ tag }) => tag.group === 'category',
    ),
    counts: { product: product.reviews.length, company: company.reviews.length },
  };
}
