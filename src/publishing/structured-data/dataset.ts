import type { DataDownload, Dataset } from 'schema-dts';
import { dataFormats, formatsIn } from '../../domain/formats.ts';
import { stringsOf, withSiteName } from '../../i18n/index.ts';
import type { DataPage } from '../../page-data.ts';
import { absolute, urls } from '../../urls.ts';
import { publisherOf } from './website.ts';

/** The data of all reviews of a language, with its files. */
export function datasetOf(
  { language, version, date, licence }: DataPage,
  site: URL | undefined,
): Dataset {
  const { title, description } = stringsOf(language).data;
  return {
    '@type': 'Dataset',
    name: withSiteName(title, language),
    description,
    url: absolute(urls.dataPage(language), site),
    inLanguage: language,
    version,
    ...(date && { dateModified: date }),
    license: licence.url,
    isAccessibleForFree: true,
    creator: publisherOf(language, site),
    distribution: formatsIn(dataFormats).map((format): DataDownload => ({
      '@type': 'DataDownload',
      encodingFormat: dataFormats[format],
      contentUrl: absolute(urls.dataFile(language, format), site),
    })),
  };
}
