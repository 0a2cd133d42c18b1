import { dataFormats, formatsIn } from '../../domain/formats.ts';
import { mainKind } from '../../domain/kinds.ts';
import type { Language } from '../../domain/languages/index.ts';
import type { DataPage } from '../../page-data.ts';
import { catalog } from '../../queries/catalog.ts';
import { frameOf } from './frame.ts';
import { writtenData } from './index.ts';
import { licence } from './licence.ts';
import { writeSchema } from './schema.ts';

/** What the page about the data of a language shows. */
export async function dataPage(language: Language, site: URL | undefined): Promise<DataPage> {
  const { dataset, texts } = await writtenData(language, site);
  const { shelves } = (await catalog())[language];
  const [example] = shelves[mainKind].reviews;
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
