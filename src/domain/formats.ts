/** What there is for programs, by the ending of its address, each with its media type. */

/** The newest reviews of a list: RSS and JSON Feed. */
export const feedFormats = {
  xml: 'application/rss+xml',
  json: 'application/feed+json',
} as const;

/** The data of all reviews. */
export const dataFormats = {
  json: 'application/json',
  ndjson: 'application/x-ndjson',
  csv: 'text/csv',
} as const;

/** One review: its data, and its text as it was written. */
export const sourceFormats = {
  json: 'application/json',
  md: 'text/markdown',
} as const;

/** The numbers of a curve or of a target. */
export const downloadFormats = {
  csv: 'text/csv',
  json: 'application/json',
} as const;

export type DownloadFormat = keyof typeof downloadFormats;
export type FeedFormat = keyof typeof feedFormats;
export type DataFormat = keyof typeof dataFormats;
export type SourceFormat = keyof typeof sourceFormats;

/** The formats of such a table, in order. */
export function formatsIn<Format extends string>(table: Record<Format, string>): Format[] {
  return Object.keys(table) as Format[];
}
