import type { CatalogIndex } from '../../domain/catalog/index-file.ts';
import type { Kind } from '../../domain/kinds.ts';
import type { Language } from '../../domain/languages/index.ts';
import { loadWords } from '../../i18n/load.ts';
import { fetchOnce } from '../fetch-once.ts';
import { CatalogState } from './state.ts';

/**
 * Fetches the index and the words of a catalog, and reads what the address asks for; rejects where
 * one of them can't be had.
 * @param list marked as busy meanwhile
 */
export async function loadState(
  { dataset }: HTMLElement,
  language: Language,
  list: HTMLElement,
): Promise<CatalogState> {
  list.ariaBusy = 'true';
  try {
    const [index, words] = await Promise.all([
      fetchOnce<CatalogIndex>(dataset.index!)(),
      loadWords('catalog', language),
    ]);
    const state = new CatalogState(dataset.kind as Kind, language, index, words);
    // Also when it comes late, after a failure: what the address asks for is not forgotten.
    state.readAddress(location.search);
    return state;
  } finally {
    list.ariaBusy = 'false';
  }
}
