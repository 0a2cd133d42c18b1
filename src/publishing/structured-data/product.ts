import type { ItemList, Product, Review } from 'schema-dts';
import { kinds } from '../../domain/kinds.ts';
import { maximumOverall, overallOf } from '../../domain/review/rating.ts';
import type { ReviewPage } from '../../page-data.ts';
import { writtenOf } from './written.ts';

/**
 * What is reviewed, with its one review by the site itself. It has neither an offer, since nobody
 * here sells it, nor a rating of many.
 */
export function productOf(page: ReviewPage, site: URL | undefined): Product {
  const { review, category } = page;
  const { kind, name, company } = review;
  return {
    '@type': 'Product',
    name,
    ...(kinds[kind].ofCompany && { brand: { '@type': 'Brand', name: company.name } }),
    ...(category && { category: category.name }),
    review: reviewOf(page, site),
  };
}

function reviewOf(page: ReviewPage, site: URL | undefined): Review {
  const { pros, cons } = page.text.points;
  // Search engines want two points in all, for or against.
  const hasNotes = pros.length + cons.length > 1;
  return {
    '@type': 'Review',
    name: page.title,
    ...writtenOf(page, site),
    reviewRating: {
      '@type': 'Rating',
      ratingValue: overallOf(page.review.rating),
      bestRating: maximumOverall,
      worstRating: 0,
    },
    ...(hasNotes && pros.length > 0 && { positiveNotes: listOf(pros) }),
    ...(hasNotes && cons.length > 0 && { negativeNotes: listOf(cons) }),
  };
}

function listOf(points: readonly string[]): ItemList {
  return {
    '@type': 'ItemList',
    itemListElement: points.map((name, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name,
    })),
  };
}
