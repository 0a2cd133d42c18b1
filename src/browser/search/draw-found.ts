import { mainKind } from '../../domain/kinds.ts';
import { glyphDrawing } from '../../domain/review/glyph-drawing.ts';
import { formatScore, overallOf } from '../../domain/review/rating.ts';
import { markSought } from '../../domain/search/marks.ts';
import type { NamedReview } from '../../domain/search/read-names.ts';
import type { Topic } from '../../domain/search/topics.ts';
import { urls } from '../../urls.ts';
import { draw } from '../draw.ts';
import { element } from '../element.ts';
import type { Library } from './library.ts';
import { aboutOf, wordsAround } from './words-of-found.ts';

/**
 * A link to a review that was found: glyph, name, overall and price.
 * @param sought what is marked in its name; nothing where it is undefined
 */
export function drawReview(
  review: NamedReview,
  sought: string | undefined,
  library: Library,
): HTMLAnchorElement {
  const { kind, ref, name, rating, price } = review;
  const { language, format } = library;
  const about = aboutOf(review, library);
  return element(
    'a',
    { class: 'found-review', href: urls.review(kind, language, ref) },
    draw(glyphDrawing(rating)),
    element(
      'span',
      { class: 'name' },
      ...marked(name, sought),
      ...(about === undefined ? [] : [element('small', {}, about)]),
    ),
    element('b', { class: 'overall' }, formatScore(overallOf(rating))),
    element('span', { class: 'number' }, price ? format.price(price) : ''),
  );
}

/** A link to a category or tag that was found, with the number of its reviews. */
export function drawTopic(
  { kind, name, id, entry, count }: Topic,
  sought: string,
  { language, strings, reviews }: Library,
): HTMLAnchorElement {
  const only = reviews.find((review) => review.entry === entry);
  const address =
    id === undefined
      ? urls.review(only!.kind, language, only!.ref)
      : kind === 'tag'
        ? urls.tag(language, id)
        : urls.category(mainKind, language, id);
  const [before, behind] = wordsAround(strings[kind]);
  const number = kind === 'category' ? strings.products(count) : strings.reviews(count);
  return element(
    'a',
    { class: 'found-topic', href: address },
    element('span', { class: 'name' }, before, ...marked(name, sought), behind),
    element('span', { class: 'number' }, number),
  );
}

function marked(name: string, sought: string | undefined): (Node | string)[] {
  if (sought === undefined) return [name];
  return markSought(name, sought).map(({ text, isMarked }) =>
    isMarked ? element('mark', {}, text) : text,
  );
}
