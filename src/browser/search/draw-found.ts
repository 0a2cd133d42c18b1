import { companyKind, mainKind } from '../../domain/kinds.ts';
import { formatScore, overallOf } from '../../domain/review/rating.ts';
import { markSought } from '../../domain/search/marks.ts';
import type { NamedReview } from '../../domain/search/read-names.ts';
import type { Topic } from '../../domain/search/topics.ts';
import { urls } from '../../urls.ts';
import { drawGlyph } from './draw-glyph.ts';
import { element } from './element.ts';
import type { Library } from './library.ts';

/**
 * A link to a review that was found: glyph, name, overall and price.
 * @param sought what is marked in its name; nothing where it is undefined
 */
export function drawReview(
  { kind, ref, name, rating, price, category, products }: NamedReview,
  sought: string | undefined,
  { language, strings, format, categories }: Library,
): HTMLAnchorElement {
  const about = kind === companyKind ? strings.company(products) : categories.get(category ?? '');
  return element(
    'a',
    { class: 'found-review', href: urls.review(kind, language, ref) },
    drawGlyph(rating),
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
  const before = strings[kind]('\0').split('\0');
  const number = kind === 'category' ? strings.products(count) : strings.reviews(count);
  return element(
    'a',
    { class: 'found-topic', href: address },
    element('span', { class: 'name' }, before[0] ?? '', ...marked(name, sought), before[1] ?? ''),
    element('span', { class: 'number' }, number),
  );
}

function marked(name: string, sought: string | undefined): (Node | string)[] {
  if (sought === undefined) return [name];
  return markSought(name, sought).map(({ text, isMarked }) =>
    isMarked ? element('mark', {}, text) : text,
  );
}
