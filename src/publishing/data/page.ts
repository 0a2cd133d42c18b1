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

/** The `cacheKey` of the page about the data of a language, see `dataPage`. */
export function dataPageKey(language: Language, site: URL | undefined): string {
  return laterKey(`page about the data of ${language}`, async () => ({
    data: await dataState(language, site),
    example: await exampleIn(language),
    schema: await writeSchema(site),
  }));
}

/** What the page about the data of a language shows. */
export async function dataPage(language: Language, site: URL | undefined): Promise<DataPage> {
  const { dataset, texts } = await writtenData(language, site);
  const example = await exampleIn(language);
  const sizes = formatsIn(dataFormats).map(
    (format) => [format, Buffer.byteLength(texts[format])] as const,
  );
  return {
    language,
    version: dataset.version,
    date: dataset.date,
    count: dataset.records.length,
    licence,
    sizes: {
      ...(Object.fromEntries(sizes) as Omit<DataPage['sizes'], 'schema'>),
      schema: Buffer.byteLength(await writeSchema(site)),
    },
    example,
    frame: example && frameOf(example, site),
  };
}

/** A review whose own files the page shows. */
async function exampleIn(language: Language): Promise<ReviewSummary | undefined> {
  return (await catalog())[language].shelves[mainKind].reviews[0];
}
