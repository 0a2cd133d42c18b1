import type { FullText } from '../../fulltext/search.ts';
import { urls } from '../../urls.ts';
import { once } from '../once.ts';
import { pageLanguage } from '../page-language.ts';
import { openIndex } from './open-index.ts';
import { readPage } from './read-page.ts';

/** The search page knows where the index is, so that no other page changes with it. */
const openOwnIndex = once(async (): Promise<FullText | undefined> => {
  const page = await readPage(urls.search(pageLanguage()));
  const { index } = page.querySelector<HTMLElement>('text-results')?.dataset ?? {};
  return index === undefined ? undefined : openIndex(index);
});

/**
 * How many reviews in the page's language have a text; undefined on a site without full-text
 * search. Rejects where the index can't be had.
 */
export async function countTexts(text: string): Promise<number | undefined> {
  const index = await openOwnIndex();
  return index && (await index.ask(text)).found.length;
}
