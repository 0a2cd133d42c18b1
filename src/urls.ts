import { comparedQuery } from './domain/compare/refs.ts';
import type { DataFormat, DownloadFormat, FeedFormat, SourceFormat } from './domain/formats.ts';
import { kinds, type Kind } from './domain/kinds.ts';
import type { Language } from './domain/languages/index.ts';
import { laidQuery } from './domain/measurements/overlay/laid-query.ts';
import { equalWeights, weightsQuery, type Weights } from './domain/review/weights.ts';

/**
 * Every address of the site, as a path below the host with the base path in front, ready for
 * `href`. Each has one spelling, see `spellSegment`. Where Vite does not run, as when a review's text
 * is rendered, the base path is that of the environment.
 */
const basePath = import.meta.env ? import.meta.env.BASE_URL : (process.env.BASE_PATH ?? '');
const base = `/${basePath}/`.replace(/\/+/g, '/');

/** A path of those segments that there are below the base, with a slash at its end. */
function path(...segments: (string | undefined)[]): string {
  const there = segments.filter((segment) => segment !== undefined);
  return base + there.map((segment) => `${spellSegment(segment)}/`).join('');
}

/**
 * A name as a segment of a path. Of the letters that a path may hold as they are (RFC 3986, 3.3),
 * those that HTML or XML would write in another way are percent-encoded, so that a page has the same
 * address in links, in its head and in the sitemap.
 */
function spellSegment(name: string): string {
  // Most names are of letters that stay as they are, and a build spells millions.
  if (/^[\w.-]*$/.test(name)) return name;
  return encodeURI(name).replace(
    /[/?#&']/g,
    (letter) => `%${letter.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

/** A path of the site in its one spelling, whichever letters of it are percent-encoded. */
export function spellPath(path: string): string {
  return path
    .split('/')
    .map((segment) => spellSegment(decodeURIComponent(segment)))
    .join('/');
}

/**
 * A path of the site as a whole address, in its one spelling. That is as an address would spell it
 * too, so none is parsed: a build has ten for each page.
 * @param site the host, as Astro knows it from `SITE_URL`
 * @throws TypeError without a host
 */
export function absolute(path: string, site: URL | undefined): string {
  const spelled = spellPath(path);
  return site ? site.origin + spelled : new URL(spelled).href;
}

export const urls = {
  languageChoice: () => base,
  home: (language: Language) => path(language),
  /** The page of a review, with its overall by a reader's own weights if any. */
  review: (kind: Kind, language: Language, ref: string, weights = equalWeights) =>
    path(kinds[kind].plural, language, ref) + weightsQuery(weights),
  /** A page of a listing; pages count from 1, and the first has no number. */
  listing: (kind: Kind, language: Language, page = 1) =>
    path(kinds[kind].plural, language, pageParameter(page)),
  /** A page of the products of one category; the address ends as that of a review does. */
  category: (kind: Kind, language: Language, id: string, page = 1) =>
    path(kinds[kind].plural, language, id, pageParameter(page)),
  /** The listing with one thing chosen to filter by; scripts read the choice from the address. */
  filtered: (
    kind: Kind,
    language: Language,
    parameter: 'category' | 'tags' | 'company',
    value: string,
  ) => `${path(kinds[kind].plural, language)}?${parameter}=${encodeURIComponent(value)}`,
  /** The listing with the newest first; scripts read the order from the address. */
  byDate: (kind: Kind, language: Language) => `${path(kinds[kind].plural, language)}?sort=date`,
  /** What changed in reviews; pages count from 1, and the first has no number. */
  changes: (language: Language, page = 1) => path('changes', language, pageParameter(page)),
  tags: (language: Language) => path('tags', language),
  tag: (language: Language, slug: string, page = 1) =>
    path('tags', language, slug, pageParameter(page)),
  /** The comparison of some products, or of none yet, and by a reader's own weights if any. */
  compare: (language: Language, refs: readonly string[] = [], weights?: Weights) =>
    path('compare', language) + comparedQuery(refs, weights),
  /** The search page, with what is sought. */
  search: (language: Language, text?: string) =>
    path('search', language) + (text === undefined ? '' : `?q=${encodeURIComponent(text)}`),
  method: (language: Language, fragment?: string) =>
    path('method', language) + (fragment ? `#${fragment}` : ''),
  /** The guide for those who write reviews. */
  authors: (language: Language) => path('method', language, 'authors'),
  /** The page about the data, and the data itself. */
  dataPage: (language: Language) => path('data', language),
  dataFile: (language: Language, format: DataFormat) =>
    `${path('data', language)}reviews.${format}`,
  dataSchema: () => `${base}data/schema.json`,
  /** A review for programs, beside its page. */
  source: (kind: Kind, language: Language, ref: string, format: SourceFormat) =>
    `${path(kinds[kind].plural, language, ref).slice(0, -1)}.${format}`,
  /** A review's rating for a frame on other sites. */
  embed: (language: Language, ref: string) => path('embed', language, ref),
  /** The picture that stands for a page where it is shared, beside the page. */
  preview: (page: string) => `${page.slice(0, -1)}.png`,
  /** The feed of the reviews that a page lists. */
  feed: (page: string, format: FeedFormat) => `${page}feed.${format}`,
  /** The folder of a full-text index. */
  fulltext: (folder: string) => `${base}fulltext/${folder}/`,
  /** Every measurement, with some curves laid over each other if any are named by their ids. */
  measurements: (language: Language, ids: readonly string[] = []) =>
    path('measurements', language) + laidQuery(ids),
  /** The numbers of a curve by its id, or of a target. */
  curve: (id: string, format: DownloadFormat) =>
    `${path('measurements', 'curves', ...id.split('/')).slice(0, -1)}.${format}`,
  target: (id: string, format: DownloadFormat) =>
    `${path('measurements', 'targets', id).slice(0, -1)}.${format}`,
  /** A data file by its name. */
  data: (name: string) => `${base}data/${name}.json`,
  /**
   * The files that searches ask: names in all languages, and the topics of one. Every page names
   * them, so their addresses have no hash: a page stays as it is when another review is added.
   */
  names: () => `${base}data/names.json`,
  topics: (language: Language) => `${base}data/topics-${language}.json`,
  /** Where scripts find curves. */
  curveIndex: (language: Language) => `${base}data/curves-${language}.json`,
  /** The mark of the site as a picture, and what a system shows of the site where it is installed. */
  icon: (name: string) => `${base}icons/${name}.png`,
  manifest: (language: Language) => `${path(language).slice(0, -1)}.webmanifest`,
  /** A file of `public/`. */
  file: (name: string) => base + name,
};

/** A path of the site as a route's parameters have it: below the base, without a slash at its end. */
export function routeOf(path: string): string {
  return decodeURIComponent(path.slice(base.length).replace(/\/$/, ''));
}

/** The fragment of a family of categories on a listing. */
export const familyFragment = (id: string) => `family-${id}`;

/** The fragment of a kind of products on the method page, where its rows of the yardstick are. */
export const yardstickFragment = (kind: string) => `yardstick-${kind}`;

/** The fragment of a plot in a review, counted from 1. */
export const curveFragment = (number: number) => `curve-${number}`;

/** The fragment of a formula's row on the method page. */
export const formulaFragment = (formula: string) => `formula-${formula}`;

/** The fragment of a curve by its id, in the list of all measurements. */
export const listedCurveFragment = (id: string) => `curve-${id.replace('/', '_')}`;

/** The fragments of a family of rigs and of a quantity there. */
export const rigFamilyFragment = (id: string) => `rigs-${id}`;
export const quantityFragment = (id: string) => `quantity-${id}`;

/** The fragment of a row of an index by letters. */
export const letterFragment = (letter = 'others') => `letter-${letter.toLowerCase()}`;

/** The fragment of a review in the list of its category. */
export const rankFragment = (ref: string) => `rank-${ref}`;

/** The fragment of a change in a review's history, counted from the oldest, which is 1. */
export const historyFragment = (number: number) => `history-${number}`;

/** The fragment of a version of the method on its page. */
export const versionFragment = (number: number) => `version-${number}`;

/** The fragment of a reference's entry on its review's page. */
export const entryFragment = (number: number) => `ref-${number}`;

/** The fragment of the nth citation of an entry, counted from 1. */
export const citationFragment = (number: number, occurrence = 1) =>
  occurrence === 1 ? `cite-${number}` : `cite-${number}-${occurrence}`;

/** An address as an author writes it, with the base path in front where it is a path of the site. */
export function withBase(address: string): string {
  const isOwnPath = address.startsWith('/') && !/^\/[/\\]/.test(address);
  return isOwnPath && !address.startsWith(base) ? base + address.slice(1) : address;
}

/** The number of a page as its address has it; the first page has none. */
export function pageParameter(page: number): string | undefined {
  return page > 1 ? String(page) : undefined;
}
