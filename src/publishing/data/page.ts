import { dataFormats, formatsIn } from '../../domain/formats.ts';
import { mainKind } from '../../domain/kinds.ts';
import type { Language } from '../../domain/languages/index.ts';
import type { ReviewSummary } from '../../domain/review/summary.ts';
import type { DataPage } from '../../page-data.ts';
import { catalog } from '../../queries/catalog.ts';
import { frameOf } from './frame.ts';
import { laterKey } from '../page-key.ts';
import { dataState, writtenData } from './index.ts';
import { licence } from './licence.ts';
import { writeSchema } from './schema.ts';

/** The `cacheKey` of the page about the data of a language. */
export function dataPageKey(language: Language, site: URL | undefined): string {
  return laterKey(`page about the data of ${language}`, () => sourcesOf(language, site));
}

/** What the page about the data of a language shows. */
export async function dataPage(language: Language, site: URL | undefined): Promise<DataPage> {
  const { data, example, schema } = await sourcesOf(language, site);
  const { count, texts } = await writtenData(language, site);
  const sizes = formatsIn(dataFormats).map(
    (format) => [format, Buffer.byteLength(texts[format])] as const,
  );
  return {
    language,
    version: data.version,
    date: data.date,
    count,
    licence,
    sizes: {
      ...(Object.fromEntries(sizes) as Omit<DataPage['sizes'], 'schema'>),
      schema: Buffer.byteLength(schema),
    },
    example,
    frame: example && frameOf(example, site),
  };
}

/** What all of the page follows from. */
interface Sources {
  data: Awaited<ReturnType<typeof dataState>>;
  /** A review whose own files the page shows. */
  example: ReviewSummary | undefined;
  schema: string;
}

async function sourcesOf(language: Language, site: URL | undefined): Promise<Sources> {
  const { reviews } = (await catalog())[language].shelves[mainKind];
  return {
    data: await dataState(language, site),
    example: reviews[0],
    schema: await writeSchema(site),
  };
}
