import type { Named } from '../../domain/categories/index.ts';
import { kinds } from '../../domain/kinds.ts';
import type { Part } from '../../domain/review/parts.ts';
import { formatScore, overallOf, scoredParts } from '../../domain/review/rating.ts';
import type { ReviewSummary } from '../../domain/review/summary.ts';
import { partName, stringsOf } from '../../i18n/index.ts';
import { box, drawing, words, type Picture } from '../../pictures/picture.ts';
import { colour } from './colour.ts';
import { frame } from './frame.ts';
import { dialSvg } from './glyph.ts';
import { headline } from './headline.ts';

/** What a preview shows of a review. */
export type Previewed = Pick<ReviewSummary, 'kind' | 'language' | 'name' | 'rating' | 'company'>;

/**
 * The link preview of a review. It shows no price: a picture that was shared once is shown for years.
 * @param category undefined where nothing tells it, and for what has none
 */
export function reviewPreview(review: Previewed, category: Named | undefined): Picture {
  const { language, name, rating } = review;
  return frame(
    language,
    box(
      'words',
      words('kicker', kickerOf(review, category)),
      box('headline', headline(name, language)),
      box('parts', ...scoredParts(rating).map(({ part, score }) => row(part, score, review))),
    ),
    box(
      'verdict',
      drawing('dial', dialSvg(rating, colour)),
      box(
        'overall',
        words('soft', partName('overall', language)),
        words('number', formatScore(overallOf(rating))),
        words('soft', stringsOf(language).site.outOfFive),
      ),
    ),
  );
}

/** Whose product it is and what kind of product; what a review is of that is of no product. */
function kickerOf({ kind, language, company }: Previewed, category: Named | undefined): string {
  const what = category?.name ?? stringsOf(language).site.kinds[kind].review;
  return kinds[kind].ofCompany ? `${company.name} · ${what}` : what;
}

function row(part: Part, score: number, { language }: Previewed): Picture['root'] {
  const value = { width: `${Math.round(score * 100)}%`, backgroundColor: colour(part.code) };
  return box(
    'part',
    words('part-name', partName(part, language)),
    box('track', { ...box('value'), style: value }),
    words('score', formatScore(score)),
  );
}
