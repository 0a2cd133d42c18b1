import { kinds } from '../../domain/kinds.ts';
import type { Language } from '../../domain/languages/index.ts';
import type { CategoryPage, DataPage, ReviewPage, StructuredData } from '../../page-data.ts';
import {
  breadcrumbsOf,
  stepsToCategory,
  stepsToMeasurements,
  stepsToReview,
} from './breadcrumbs.ts';
import { companyOf } from './company.ts';
import { datasetOf } from './dataset.ts';
import { graphOf, type Thing } from './graph.ts';
import { productOf } from './product.ts';
import { websiteOf } from './website.ts';

/**
 * What the pages say in the words of schema.org. Each function takes the host, as Astro knows it
 * from `SITE_URL`, since machines want whole addresses.
 */

/**
 * Of a review: what is reviewed, with the review, and the way to the page. A maker gets no rating:
 * search engines forbid ratings of organisations by those who publish them.
 */
export function dataOfReview(page: ReviewPage, site: URL | undefined): StructuredData {
  const { kind } = page.review;
  const reviewed: Thing[] = kinds[kind].hasProducts
    ? companyOf(page, site)
    : [productOf(page, site)];
  return graphOf(...reviewed, breadcrumbsOf(stepsToReview(page), site));
}

/** Of a category: the way to the page. */
export function dataOfCategory(
  { kind, language, category }: CategoryPage,
  site: URL | undefined,
): StructuredData {
  return graphOf(breadcrumbsOf(stepsToCategory(kind, language, category), site));
}

/** Of the page about the data: what may be fetched there. */
export function dataOfDataset(page: DataPage, site: URL | undefined): StructuredData {
  return graphOf(datasetOf(page, site));
}

/** Of the page of all measurements: the way to it. */
export function dataOfMeasurements(language: Language, site: URL | undefined): StructuredData {
  return graphOf(breadcrumbsOf(stepsToMeasurements(language), site));
}

/** Of a home page: the site by its name. */
export function dataOfHome(language: Language, site: URL | undefined): StructuredData {
  return graphOf(websiteOf(language, site));
}
