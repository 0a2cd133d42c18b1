import { modifiedOn } from '../../domain/review/changes.ts';
import type { ReviewPage } from '../../page-data.ts';
import { absolute, urls } from '../../urls.ts';
import { publisherOf } from './website.ts';

/** What the text of a review has of any text: its address, who wrote it, in what language, when. */
export function writtenOf({ review }: ReviewPage, site: URL | undefined) {
  const { kind, language, ref, date, summary } = review;
  return {
    url: absolute(urls.review(kind, language, ref), site),
    description: summary,
    inLanguage: language,
    datePublished: date,
    dateModified: modifiedOn(review),
    author: publisherOf(language, site),
  };
}
