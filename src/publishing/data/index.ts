import { dataFormats, formatsIn, type DataFormat } from '../../domain/formats.ts';
import type { Language } from '../../domain/languages/index.ts';
import { onceABuild } from '../../queries/once-a-build.ts';
import { rememberLast } from '../../queries/remember-last.ts';
import { absolute, urls } from '../../urls.ts';
import { laterKey } from '../page-key.ts';
import { writeCsv } from './csv.ts';
import { datasetOf, type Dataset } from './dataset.ts';
import { licence } from './licence.ts';

/** The data of a language as text in each format. */
interface WrittenData {
  /** How many records each text has. */
  count: number;
  texts: Record<DataFormat, string>;
}

/** All that tells the data of a language from any other; its version does so for its records. */
export const dataState = onceABuild(
  async (language: Language, site: URL | undefined): Promise<Omit<Dataset, 'records'>> => {
    const { records: _, ...state } = await datasetOf(language, site);
    return state;
  },
);

/** The `cacheKey` of the files of a language. */
export function dataKey(language: Language, site: URL | undefined): string {
  return laterKey(`data of ${language}`, () => dataState(language, site));
}

/**
 * The data of a language as it is written: its page tells how large each file is. Its files are
 * written one after another, and all records of a large site are not kept after that.
 */
export const writtenData = rememberLast(
  async (language: Language, site: URL | undefined): Promise<WrittenData> => {
    const dataset = await datasetOf(language, site);
    const texts = formatsIn(dataFormats).map((format) => [
      format,
      writeData[format](dataset, site),
    ]);
    return {
      count: dataset.records.length,
      texts: Object.fromEntries(texts) as WrittenData['texts'],
    };
  },
);

type Write = (dataset: Dataset, site: URL | undefined) => string;

/** What writes each format of a language's data. */
const writeData: Record<DataFormat, Write> = {
  json: writeJson,
  ndjson: ({ records }) => records.map((record) => `${JSON.stringify(record)}\n`).join(''),
  csv: ({ records }) => writeCsv(records),
};

/** The records as one document that says what they are. */
function writeJson({ language, version, date, records }: Dataset, site: URL | undefined): string {
  return JSON.stringify({
    ...{ version, date, language },
    licence: licence.url,
    about: absolute(urls.dataPage(language), site),
    schema: absolute(urls.dataSchema(), site),
    reviews: records,
  });
}
