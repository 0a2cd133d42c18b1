import { kinds } from '../../domain/kinds.ts';
import type { NamedReview } from '../../domain/search/read-names.ts';
import type { Library } from './library.ts';

/** What is said of a review below its name: of a maker its products, of a product its category. */
export function aboutOf(
  { kind, category, products }: NamedReview,
  { strings, categories }: Library,
): string | undefined {
  return kinds[kind].hasProducts ? strings.company(products) : categories.get(category ?? '');
}

/** The words of a sentence before and behind what is drawn within it. */
export function wordsAround(say: (drawn: string) => string): [before: string, behind: string] {
  const [before = '', behind = ''] = say('\0').split('\0');
  return [before, behind];
}
