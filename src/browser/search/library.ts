import type { Language } from '../../domain/languages/index.ts';
import type { NameIndex } from '../../domain/search/name-index.ts';
import { buildNameSearch, type NameSearch } from '../../domain/search/names.ts';
import { readNames, type NamedReview } from '../../domain/search/read-names.ts';
import { readTopics, type Topic, type TopicIndex } from '../../domain/search/topics.ts';
import { loadWords, type ScreenWords } from '../../i18n/load.ts';
import { urls } from '../../urls.ts';
import { fetchOnce } from '../fetch-once.ts';
import { inSlices } from '../in-slices.ts';
import { once } from '../once.ts';
import { pageLanguage } from '../page-language.ts';

/** What searches ask and say. */
export interface Library extends ScreenWords<'search'> {
  language: Language;
  reviews: readonly NamedReview[];
  names: NameSearch;
  topics: readonly Topic[];
  topicNames: NameSearch;
  /** The name of a category by its id. */
  categories: ReadonlyMap<string, string>;
}

const loading = new Map<Language, () => Promise<Library>>();

/** Loads what the searches of a language ask, that of the page unless told, once a page. */
export function loadLibrary(language = pageLanguage()): Promise<Library> {
  let loaded = loading.get(language);
  if (!loaded) loading.set(language, (loaded = once(() => load(language))));
  return loaded();
}

async function load(language: Language): Promise<Library> {
  const [index, topicIndex, words] = await Promise.all([
    fetchOnce<NameIndex>(urls.names())(),
    fetchOnce<TopicIndex>(urls.topics(language))(),
    loadWords('search', language),
  ]);
  const reviews = await inSlices(readNames(index, language));
  const topics = readTopics(topicIndex);
  return {
    ...words,
    language,
    reviews,
    names: await inSlices(buildNameSearch(reviews)),
    topics,
    topicNames: await inSlices(buildNameSearch(topics)),
    categories: new Map(topicIndex.categories.map(([id, name]) => [id, name])),
  };
}
