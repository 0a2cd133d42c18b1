import type { Language } from '../domain/languages/index.ts';
import { formatScore, maximumOverall, overallOf, scoredParts } from '../domain/review/rating.ts';
import type { ReviewSummary } from '../domain/review/summary.ts';
import { partName, stringsOf } from '../i18n/index.ts';
import type { LinkPreview } from '../page-data.ts';
import { urls } from '../urls.ts';

/** The picture that stands for a review. Its description gives the scores that it shows. */
export function previewOfReview({ kind, language, ref, name, rating }: ReviewSummary): LinkPreview {
  const { format, site } = stringsOf(language);
  const overall = site.outOf(formatScore(overallOf(rating)), maximumOverall);
  const scores = scoredParts(rating).map(
    ({ part, score }) => `${partName(part, language)} ${formatScore(score)}`,
  );
  return {
    address: urls.preview(urls.review(kind, language, ref)),
    alt: `${name}: ${overall}${format.bracketed(format.row(scores))}`,
  };
}

/** The picture that stands for every page that has none of its own. */
export function previewOfSite(language: Language): LinkPreview {
  const { siteName, tagline } = stringsOf(language).site;
  return { address: urls.preview(urls.home(language)), alt: `${siteName}: ${tagline}` };
}
