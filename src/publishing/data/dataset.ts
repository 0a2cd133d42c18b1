import { createHash } from 'node:crypto';
import type { Language } from '../../domain/languages/index.ts';
import type { IsoDate } from '../../domain/review/dates.ts';
import { newestDate } from '../../domain/review/summary.ts';
import { allReviews } from '../../queries/review-page.ts';
import { readRecord } from './read-record.ts';
import type { DataRecord } from './record.ts';

/** The front matter of every review of a language. */
export interface Dataset {
  language: Language;
  /** Changes with whatever is in it, and with nothing else. */
  version: string;
  /** The day of the last change. */
  date: IsoDate | undefined;
  records: DataRecord[];
}

export async function datasetOf(language: Language, site: URL | undefined): Promise<Dataset> {
  const reviews = (await allReviews()).filter((review) => review.language === language);
  const records = await Promise.all(reviews.map((review) => readRecord(review, site)));
  const digest = createHash('sha256').update(JSON.stringify(records)).digest('hex');
  return { language, version: digest.slice(0, 12), date: newestDate(reviews), records };
}
