import type { BreadcrumbList } from 'schema-dts';
import type { CategoryWords } from '../../domain/categories/index.ts';
import type { Kind } from '../../domain/kinds.ts';
import type { Language } from '../../domain/languages/index.ts';
import { stringsOf } from '../../i18n/index.ts';
import type { ReviewPage } from '../../page-data.ts';
import { absolute, urls } from '../../urls.ts';

interface Step {
  name: string;
  path: string;
}

/** The way from the home page to a category. */
export function stepsToCategory(
  kind: Kind,
  language: Language,
  { id, name }: Pick<CategoryWords, 'id' | 'name'>,
): Step[] {
  return [...stepsToListing(kind, language), { name, path: urls.category(kind, language, id) }];
}

/** The way from the home page to a review, through its category where it has one. */
export function stepsToReview({ review, category }: ReviewPage): Step[] {
  const { kind, language, ref, name } = review;
  const steps = category
    ? stepsToCategory(kind, language, category)
    : stepsToListing(kind, language);
  return [...steps, { name, path: urls.review(kind, language, ref) }];
}

/** The way from the home page to the list of all measurements. */
export function stepsToMeasurements(language: Language): Step[] {
  const { title } = stringsOf(language).measurementList;
  return [stepToHome(language), { name: title, path: urls.measurements(language) }];
}

/** The steps that lead to a page, itself last. */
export function breadcrumbsOf(steps: readonly Step[], site: URL | undefined): BreadcrumbList {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: steps.map(({ name, path }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name,
      item: absolute(path, site),
    })),
  };
}

function stepsToListing(kind: Kind, language: Language): Step[] {
  const { kinds } = stringsOf(language).site;
  return [stepToHome(language), { name: kinds[kind].many, path: urls.listing(kind, language) }];
}

function stepToHome(language: Language): Step {
  return { name: stringsOf(language).site.home, path: urls.home(language) };
}
