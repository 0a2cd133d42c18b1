import { byKind, kindNames, mainKind } from '../domain/kinds.ts';
import type { Language } from '../domain/languages/index.ts';
import type { HomePage } from '../page-data.ts';
import { compareByDate } from '../domain/review/summary.ts';
import { catalog } from './catalog.ts';
import { popularTags } from './listing-page.ts';

const shortList = 6;

/** The home page of a language. */
export async function homePage(language: Language): Promise<HomePage> {
  const ofLanguage = (await catalog())[language];
  const { shelves } = ofLanguage;
  const best = kindNames.map((kind) => ({
    kind,
    reviews: shelves[kind].reviews.slice(0, shortList),
  }));
  return {
    language,
    example: best.flatMap(({ reviews }) => reviews)[0],
    highest: shelves[mainKind].reviews.slice(0, shortList),
    latest: shelves[mainKind].reviews.toSorted(compareByDate).slice(0, shortList),
    others: best.filter(({ kind }) => kind !== mainKind),
    categories: popularTags(ofLanguage, mainKind, Infinity).filter(
      ({ tag }) => tag.group === 'category',
    ),
    counts: byKind((kind) => shelves[kind].reviews.length),
  };
}
