import { mainKind } from '../domain/kinds.ts';
import { languageFacts, languages, type Language } from '../domain/languages/index.ts';
import { mainLanguage } from '../domain/languages/main.ts';
import { placesOf } from '../domain/search/entries.ts';
import { indexNames, type NameIndex } from '../domain/search/name-index.ts';
import type { TopicIndex } from '../domain/search/topics.ts';
import { readMakerNames } from '../reading/data.ts';
import { catalog, everyReview, everyReviewOf, type LanguageCatalog } from './catalog.ts';
import { countedFamilies } from './categories.ts';
import type { DataFile } from './data-file.ts';

/** The files that searches ask: names in all languages, and the topics of each. */
export async function searchFiles(): Promise<DataFile[]> {
  const all = await catalog();
  // What a review is called in the main language comes first, as most other languages call it so.
  const inOrder = [mainLanguage, ...languages.filter((one) => one !== mainLanguage)];
  const index = indexNames(
    inOrder.map((language) => ({
      language,
      currency: languageFacts(language).currency,
      reviews: everyReview(all[language]),
    })),
    await readMakerNames(),
  );
  const topics = languages.map(async (language) => ({
    name: `topics-${language}`,
    text: JSON.stringify(await topicsOf(all[language], language, index)),
  }));
  return [{ name: 'names', text: JSON.stringify(index) }, ...(await Promise.all(topics))];
}

async function topicsOf(
  { shelves, tags }: LanguageCatalog,
  language: Language,
  index: NameIndex,
): Promise<TopicIndex> {
  const families = await countedFamilies(shelves[mainKind], language);
  const entryOf = placesOf(index);
  const known = [...tags.values()];
  return {
    categories: families
      .flatMap(({ categories }) => categories)
      .map(({ id, name, count }) => [id, name, count]),
    tags: known
      .filter(({ tag }) => tag.hasPage)
      .map(({ tag, count }) => [tag.slug, tag.name, count]),
    rareTags: known
      .filter(({ tag }) => !tag.hasPage)
      .map((shelf) => {
        const [only] = everyReviewOf(shelf);
        return [shelf.tag.name, entryOf(only!.kind, only!.ref)!];
      }),
  };
}
