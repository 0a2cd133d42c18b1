import { kindNames, mainKind } from '../domain/kinds.ts';
import { languages, type Language } from '../domain/languages/index.ts';
import { mainLanguage } from '../domain/languages/main.ts';
import { stringsOf } from '../i18n/index.ts';
import { catalog } from '../queries/catalog.ts';
import { countedFamilies } from '../queries/categories.ts';
import { absolute, urls } from '../urls.ts';

/**
 * What language models find at `llms.txt` (https://llmstxt.org): what the site is, and where its
 * lists and data are, in each language.
 */
export async function writeLlms(site: URL | undefined): Promise<string> {
  const { data, format, site: strings } = stringsOf(mainLanguage);
  const sections = await Promise.all(languages.map((language) => sectionsOf(language, site)));
  return [
    `# ${strings.siteName}`,
    `> ${strings.homePage.description}`,
    format.sentences([strings.homePage.lead, data.one.text]),
    ...sections.flat(),
  ].join('\n\n');
}

async function sectionsOf(language: Language, site: URL | undefined): Promise<string[]> {
  const words = stringsOf(language);
  const { categories, data, format, measurementList, site: strings, trail } = words;
  const name = format.languageName(language);
  const link = (title: string, path: string, about?: string) =>
    `- [${title}](${absolute(path, site)})${about === undefined ? '' : `: ${about}`}`;
  const pages = [
    ...kindNames.map((kind) =>
      link(strings.kinds[kind].many, urls.listing(kind, language), strings.kinds[kind].about),
    ),
    link(strings.methodPage.title, urls.method(language), strings.methodPage.description),
    link(trail.changes.title, urls.changes(language), trail.changes.about),
    link(measurementList.title, urls.measurements(language), measurementList.description),
    link(data.title, urls.dataPage(language), data.description),
    link('JSON', urls.dataFile(language, 'json'), data.all.json),
  ];
  const families = await countedFamilies((await catalog())[language].shelves[mainKind], language);
  const listed = families
    .flatMap((family) => family.categories)
    .map(({ id, name, count }) =>
      link(name, urls.category(mainKind, language, id), strings.kinds[mainKind].count(count)),
    );
  return [
    `## ${name}`,
    pages.join('\n'),
    ...(listed.length > 0 ? [`## ${name}: ${categories.title}`, listed.join('\n')] : []),
  ];
}
