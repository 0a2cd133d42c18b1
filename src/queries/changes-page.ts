import { pageCount, paginate } from '../domain/catalog/paging.ts';
import { byLanguage, languages } from '../domain/languages/index.ts';
import { changeLog } from '../domain/review/change-log.ts';
import type { ChangesPage } from '../page-data.ts';
import { catalog, everyReview } from './catalog.ts';

/** Changes on a page: entries of three lines. */
const changesPageSize = 50;

/** Every page of what changed, of each language. */
export async function changesPages(): Promise<ChangesPage[]> {
  const all = await catalog();
  const logs = byLanguage((language) => changeLog(everyReview(all[language])));
  const pagesIn = byLanguage((language) => pageCount(logs[language].length, changesPageSize));
  return languages.flatMap((language) =>
    paginate(logs[language], changesPageSize).map((changes) => ({ language, changes, pagesIn })),
  );
}
