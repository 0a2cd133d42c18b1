import type { DataFormat } from '../../domain/formats.ts';
import { absolute, urls } from '../../urls.ts';
import { writeCsv } from './csv.ts';
import type { Dataset } from './dataset.ts';
import { licence } from './licence.ts';

export { datasetOf, type Dataset } from './dataset.ts';

type Write = (dataset: Dataset, site: URL | undefined) => string;

/** What writes each format of a language's data. */
export const writeData: Record<DataFormat, Write> = {
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
