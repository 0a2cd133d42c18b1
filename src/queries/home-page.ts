import { byKind, kindNames, mainKind } from '../domain/kinds.ts';
import type { Language } from '../domain/languages/index.ts';
import type { HomePage } from '../page-data.ts';
import { compareByDate } from '../domain/review/summary.ts';
import { catalog } from './catalog.ts';
import { countedFamilies, pickedCategories } from './categories.ts';

const shortList = 6;

/** The home page of a language. */
export async function homePage(language: Language): Promise<HomePage> {
  const { shelves } = (await catalog())[language];
  const best = kindNames.map((kind) => ({
    kind,
    reviews: shelves[kind].reviews.slice(0, shortList),
  }));
  return {
    language,
    example: best.flatMap(({ reviews }) => reviews)[0],
    picked: await pickedCategories(shelves[mainKind], language),
    families: await countedFamilies(shelves[mainKind], language),
    latest: shelves[mainKind].reviews.toSorted(compareByDate).slice(0, shortList),
    others: best.filter(({ kind }) => kind !== mainKind),
    counts: byKind((kind) => shelves[kind].reviews.length),
  };
}
