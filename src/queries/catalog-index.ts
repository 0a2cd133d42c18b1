import { createHash } from 'node:crypto';
import { indexReviews } from '../domain/catalog/index-file.ts';
import { kindNames, kinds, type Kind } from '../domain/kinds.ts';
import { languages, type Language } from '../domain/languages.ts';
import { catalog } from './catalog.ts';

/** A file that catalogs fetch when first needed; a hash in its name lets readers keep it for ever. */
export interface CatalogFile {
  name: string;
  text: string;
}

/** The two files of a catalog: what filters need, and the sentences that its cards show. */
export interface CatalogFiles {
  index: CatalogFile;
  verdicts: CatalogFile;
}

const made = new Map<string, CatalogFiles>();

/** The files of the catalog of a kind and language. */
export async function catalogFiles(kind: Kind, language: Language): Promise<CatalogFiles> {
  const key = `${kinds[kind].plural}-${language}`;
  const known = made.get(key);
  if (known && !import.meta.env.DEV) return known;
  const { reviews } = (await catalog())[language].shelves[kind];
  const index = indexReviews(reviews);
  const verdicts = Object.fromEntries(reviews.map(({ ref, summary }) => [ref, summary]));
  const files = {
    index: nameFile(key, JSON.stringify(index)),
    verdicts: nameFile(`${key}-verdicts`, JSON.stringify(verdicts)),
  };
  made.set(key, files);
  return files;
}

/** The files of every catalog. */
export async function allCatalogFiles(): Promise<CatalogFile[]> {
  const pairs = languages.flatMap((language) =>
    kindNames.map((kind) => catalogFiles(kind, language)),
  );
  return (await Promise.all(pairs)).flatMap(({ index, verdicts }) => [index, verdicts]);
}

function nameFile(key: string, text: string): CatalogFile {
  const hash = createHash('sha256').update(text).digest('hex').slice(0, 10);
  return { name: `${key}-${hash}.json`, text };
}
