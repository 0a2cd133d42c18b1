import { kindNames, kinds } from '../../../domain/kinds.ts';
import { languages } from '../../../domain/languages/index.ts';

/** How many pages of a kind there are, by language; those of no language are under `none`. */
export type PageCounts = Record<string, Record<string, number>>;

/**
 * Counts pages by kind and language.
 * @param files the files of pages below the folder of a site, with `/`
 * @param reviews the paths of reviews, such as `products/en/sony-ier-m9`
 */
export function countPages(files: readonly string[], reviews: ReadonlySet<string>): PageCounts {
  const counts: PageCounts = {};
  for (const file of files) {
    const { kind, language } = describePage(file, reviews);
    const ofKind = (counts[kind] ??= {});
    ofKind[language] = (ofKind[language] ?? 0) + 1;
  }
  return counts;
}

/** What a page is of, as its path says it. */
function describePage(
  file: string,
  reviews: ReadonlySet<string>,
): { kind: string; language: string } {
  const path = file.replace(/\/?(?:index)?\.html$/, '');
  const [folder = '', language = ''] = path.split('/');
  if (isLanguage(folder)) return { kind: 'home', language: folder };
  if (!isLanguage(language)) return { kind: path || 'languages', language: 'none' };
  const kind = kindNames.find((one) => kinds[one].plural === folder);
  if (!kind) return { kind: folder, language };
  return { kind: `${kind} ${reviews.has(path) ? 'reviews' : 'lists'}`, language };
}

const isLanguage = (text: string) => languages.some((one) => one === text);
