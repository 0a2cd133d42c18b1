import { nothingChosen } from '../domain/catalog/choice.ts';
import { readColumns, type Columns } from '../domain/catalog/columns.ts';
import {
  countOf,
  facetsOf,
  isFamily,
  optionsShown,
  shownOptions,
} from '../domain/catalog/facets.ts';
import { indexReviews } from '../domain/catalog/index-file.ts';
import { select } from '../domain/catalog/selection.ts';
import { cutIntoPieces } from '../domain/catalog/paging.ts';
import { pieceOrder, pieceSizeFor } from '../domain/catalog/verdict-pieces.ts';
import { kindNames, kinds, type Kind } from '../domain/kinds.ts';
import { languageFacts, languages, type Language } from '../domain/languages/index.ts';
import type { ReviewSummary } from '../domain/review/summary.ts';
import type { Catalog } from '../page-data.ts';
import { urls } from '../urls.ts';
import { catalog } from './catalog.ts';
import { familiesOf } from './categories.ts';
import { measuredProducts } from './measurements.ts';
import { hashedFile, type DataFile } from './data-file.ts';

/** The files of a catalog: what filters need, and in pieces the sentences that its cards show. */
interface CatalogFiles {
  index: DataFile;
  verdicts: Catalog['verdicts'] & { pieces: DataFile[] };
  filters: Pick<Catalog, 'facets' | 'discontinued'>;
}

const made = new Map<string, CatalogFiles>();

async function catalogFiles(kind: Kind, language: Language): Promise<CatalogFiles> {
  const key = `${kinds[kind].plural}-${language}`;
  const known = made.get(key);
  if (known && !import.meta.env.DEV) return known;
  const { reviews } = (await catalog())[language].shelves[kind];
  const families = await familiesOf(reviews, language);
  const { currency } = languageFacts(language);
  const measured = kinds[kind].measured ? measuredProducts() : undefined;
  const index = indexReviews(reviews, currency, families, measured);
  const columns = readColumns(index);
  const files = {
    index: hashedFile(key, JSON.stringify(index)),
    verdicts: cutVerdicts(`${key}-verdicts`, columns, reviews),
    filters: firstFilters(kind, columns),
  };
  made.set(key, files);
  return files;
}

/** What the listing of a kind and language needs to be filtered. */
export async function catalogOf(kind: Kind, language: Language): Promise<Catalog> {
  const { index, verdicts, filters } = await catalogFiles(kind, language);
  return {
    kind,
    language,
    index: urls.data(index.name),
    verdicts: { name: verdicts.name, size: verdicts.size },
    ...filters,
  };
}

/** The files of every catalog. */
export async function allCatalogFiles(): Promise<DataFile[]> {
  const pairs = languages.flatMap((language) =>
    kindNames.map((kind) => catalogFiles(kind, language)),
  );
  return (await Promise.all(pairs)).flatMap(({ index, verdicts }) => [index, ...verdicts.pieces]);
}

/** The pieces share a hash of them all: what a browser has kept of one text never meets another. */
function cutVerdicts(
  key: string,
  columns: Columns,
  reviews: readonly ReviewSummary[],
): CatalogFiles['verdicts'] {
  const byRef = new Map(reviews.map(({ ref, summary }) => [ref, summary]));
  const sentences = Array.from(pieceOrder(columns), (review) => byRef.get(columns.refs[review]!)!);
  const size = pieceSizeFor(sentences);
  const { name } = hashedFile(key, JSON.stringify(sentences));
  const pieces = cutIntoPieces(sentences, size).map((piece, number) => ({
    name: `${name}/${number}`,
    text: JSON.stringify(piece),
  }));
  return { name, size, pieces };
}

/** What the panel of filters shows before the index is there: nothing is chosen then. */
function firstFilters(kind: Kind, columns: Columns): Pick<Catalog, 'facets' | 'discontinued'> {
  const selection = select(columns, nothingChosen);
  const familyNames = new Map(columns.families.map(({ id, name }) => [`family-${id}`, name]));
  const facets = [...facetsOf(columns)]
    .filter(([id, options]) => options.length > 0 && (id !== 'company' || kinds[kind].ofCompany))
    .map(([id, options]) => ({
      id,
      name: familyNames.get(id),
      options: shownOptions(options, [], '', isFamily(id) ? Infinity : optionsShown).map(
        (option) => ({
          value: option.value,
          name: option.name,
          count: countOf(id, option, selection),
        }),
      ),
    }));
  const count = selection.counts.tags[columns.discontinued] ?? 0;
  const slug = columns.tags[columns.discontinued]?.slug;
  return { facets, discontinued: slug !== undefined && count > 0 ? { slug, count } : undefined };
}
