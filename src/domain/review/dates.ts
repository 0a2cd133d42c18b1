/** A day as in front matter, `YYYY-MM-DD`. Reviews have no time of day. */
export type IsoDate = string;

/**
 * The day in the world's earliest time zone (UTC+14), so that no author's today is in the future.
 */
export function latestToday(now = new Date()): IsoDate {
  return new Date(now.getTime() + 14 * 3_600_000).toISOString().slice(0, 10);
}

/** The line that ends a review's text: 2025-08-07 becomes `(2025.8.7)`. */
export function endDateLine(date: IsoDate): string {
  const [year, month, day] = date.split('-').map(Number);
  return `(${year}.${month}.${day})`;
}

/** Reads an end-date line, dots or hyphens between, as a day; undefined where the line is none. */
export function parseEndDate(line: string): IsoDate | undefined {
  const match = /^[(（](\d{4})[.\-/](\d{1,2})[.\-/](\d{1,2})[)）]$/.exec(line.trim());
  if (!match) return undefined;
  const [, year, month, day] = match;
  return `${year}-${month!.padStart(2, '0')}-${day!.padStart(2, '0')}`;
}
