import { glyphDrawing } from '../../domain/review/glyph-drawing.ts';
import { formatScore, overallOf } from '../../domain/review/rating.ts';
import type { NamedReview } from '../../domain/search/read-names.ts';
import type { Phrase } from '../../fulltext/query.ts';
import { snippetOf } from '../../fulltext/snippet.ts';
import { urls } from '../../urls.ts';
import { draw } from '../draw.ts';
import { element } from '../element.ts';
import type { Library } from '../search/library.ts';
import { aboutOf, wordsAround } from '../search/words-of-found.ts';
import { readPage } from './read-page.ts';
import { blocksOf, type ReviewSection } from './review-blocks.ts';

/** A review whose text was found. What it says comes when `fillResult` has read its page. */
export function drawResult(review: NamedReview, library: Library): HTMLLIElement {
  const { kind, ref, name, rating, price } = review;
  const { language, format } = library;
  const about = aboutOf(review, library);
  return element(
    'li',
    {},
    draw(glyphDrawing(rating)),
    element(
      'div',
      {},
      element('h3', {}, element('a', { href: urls.review(kind, language, ref) }, name)),
      element(
        'p',
        { class: 'about ui' },
        element('b', { class: 'overall' }, formatScore(overallOf(rating))),
        ...(price ? [element('span', {}, format.price(price))] : []),
        ...(about === undefined ? [] : [element('span', { class: 'soft' }, about)]),
      ),
      element('p', { class: 'snippet' }),
      element('p', { class: 'where ui soft' }),
    ),
  );
}

/**
 * Shows in a result the piece of its review that best answers the query, with what was sought
 * marked, and the section that it is from; rejects where the page can't be had.
 */
export async function fillResult(
  result: Element,
  phrases: readonly Phrase[],
  { strings }: Library,
): Promise<void> {
  const { href } = result.querySelector('a')!;
  const blocks = blocksOf(await readPage(href));
  const snippet = snippetOf(
    blocks.map(({ text }) => text),
    phrases,
  );
  // What is in the name or the tags alone has the summary to show.
  const parts = snippet?.parts ?? [{ text: blocks[0]!.text, isMarked: false }];
  result
    .querySelector('.snippet')!
    .append(...parts.map(({ text, isMarked }) => (isMarked ? element('mark', {}, text) : text)));
  if (!snippet) return;
  const { section } = blocks[snippet.block]!;
  const place = section ? linkTo(section, href) : strings.texts.summary;
  const [before, behind] = wordsAround((section) => strings.texts.where(section, snippet.times));
  result.querySelector('.where')!.append(before, place, behind);
}

function linkTo({ id, name, partClass }: ReviewSection, page: string): HTMLAnchorElement {
  return element('a', { href: `${page}#${id}`, class: partClass }, name);
}
