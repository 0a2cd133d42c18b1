import { dataFormats, feedFormats, formatsIn, type FeedFormat } from '../../domain/formats.ts';
import { kindNames, kinds } from '../../domain/kinds.ts';
import { languages } from '../../domain/languages/index.ts';
import { mainLanguage } from '../../domain/languages/main.ts';
import { headerPolicy } from '../../security-policy.ts';
import { urls } from '../../urls.ts';
import { contentType, mediaTypes } from './media-types.ts';

/** A header of every answer, with what it says of some paths and of all others. */
export interface Header {
  name: string;
  /** What it says of the paths of a pattern. No path has two of them. */
  special: readonly (readonly [pattern: string, value: string])[];
  /** What it says of all other paths; undefined where they have no such header. */
  otherwise: string | undefined;
}

const base = urls.languageChoice();

/** A name that holds a hash of what is in the file is never of another content. */
const hashed = [
  ...['_astro/*', 'fulltext/*'],
  ...kindNames.map((kind) => `data/${kinds[kind].plural}-*`),
].map((pattern) => base + pattern);
const year = 365 * 24 * 60 * 60;

/** What other sites may show or read: ratings for frames, data and feeds. */
const embedded = `${base}embed/*`;
const numbers = ['curves', 'targets'].map((part) => `${base}measurements/${part}/*`);
const data = [`${base}data/*`, ...numbers, ...formatsIn(feedFormats).flatMap(feedPatterns)];

const always = (name: string, value: string): Header => ({ name, special: [], otherwise: value });
const each = (patterns: readonly string[], value: string) =>
  patterns.map((pattern) => [pattern, value] as const);

/** The headers of the site's answers, wherever it is served: the files for each host say the same. */
export const headers: readonly Header[] = [
  {
    name: 'Content-Security-Policy',
    special: [[embedded, headerPolicy('*')]],
    otherwise: headerPolicy("'none'"),
  },
  always('X-Content-Type-Options', 'nosniff'),
  always('Referrer-Policy', 'strict-origin-when-cross-origin'),
  always(
    'Permissions-Policy',
    'browsing-topics=(), camera=(), geolocation=(), microphone=(), payment=(), usb=()',
  ),
  // Browsers heed it only over HTTPS, and then ask for this host over nothing else.
  always('Strict-Transport-Security', `max-age=${year}`),
  always('Cross-Origin-Opener-Policy', 'same-origin'),
  {
    name: 'Cross-Origin-Resource-Policy',
    special: each([embedded, ...data], 'cross-origin'),
    // Link previews, icons and pictures are shown elsewhere, pages and scripts are not.
    otherwise: undefined,
  },
  { name: 'Access-Control-Allow-Origin', special: each(data, '*'), otherwise: undefined },
  {
    name: 'Cache-Control',
    special: each(hashed, `public, max-age=${year}, immutable`),
    // Half a minute is enough for a page that is fetched ahead to be opened without asking again. One
    // that were kept for minutes could name files that a new build has replaced.
    otherwise: 'public, max-age=30, must-revalidate',
  },
];

/** The types of files whose ending does not tell them to every server. */
export const specialTypes = [
  ...formatsIn(feedFormats).flatMap((format) =>
    each(feedPatterns(format), contentType(feedFormats[format])),
  ),
  [`${base}data/:language/reviews.ndjson`, dataFormats.ndjson] as const,
];

/** The types of all others, by their ending. */
export const typesByEnding = Object.entries(mediaTypes);

/**
 * The pages that have of every header what it says of other paths, as patterns. Of the headers that
 * differ, a host that adds up what all patterns for a path say can be told only by these.
 */
export const ordinaryPages: readonly string[] = [
  ...[base, `${base}404.html`],
  ...languages.map(urls.home).map(folderOf),
  ...kindNames.map((kind) => folderOf(urls.listing(kind, mainLanguage))),
  ...[urls.tags, urls.changes, urls.compare, urls.search, urls.method].map((page) =>
    folderOf(page(mainLanguage)),
  ),
  `${base}data/:language/`,
  `${base}measurements/:language/`,
];

/** A pattern of all that is in the same folder below the base. */
function folderOf(page: string): string {
  return `${base}${page.slice(base.length).split('/')[0]}/*`;
}

function feedPatterns(format: FeedFormat): string[] {
  return [':a/', ':a/:b/', ':a/:b/:c/'].map((page) => urls.feed(base + page, format));
}
