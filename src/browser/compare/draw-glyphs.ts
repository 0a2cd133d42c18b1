import { comparedKind } from '../../domain/kinds.ts';
import { petal } from '../../domain/review/glyph.ts';
import { formatScore, overallOf, scoredParts } from '../../domain/review/rating.ts';
import { urls } from '../../urls.ts';
import type { CompareContent } from './content.ts';
import { copyOf, productClass, slot, write, writeLink } from '../slots.ts';

/** Degrees by which each further product's petals are narrower, so that no outline hides another. */
const step = 3;

/** Lays the glyphs of the products over each other and names whose outline is which. */
export function drawGlyphs(
  root: HTMLElement,
  { products, language, weights, strings, format }: CompareContent,
): void {
  const figure = slot<SVGElement>(root, 'glyphs');
  const names = products.map(({ name }) => name);
  figure.ariaLabel = strings.glyphs(format.list(names));
  for (const [place, group] of [...figure.querySelectorAll('g')].entries()) {
    const product = products[place];
    group.toggleAttribute('hidden', !product);
    const scores = product ? scoredParts(product.rating) : [];
    for (const [index, path] of [...group.querySelectorAll('path')].entries()) {
      path.setAttribute('d', product ? petal(index, scores[index]!.score, place * step) : '');
    }
  }
  slot(root, 'legend').replaceChildren(
    ...products.map(({ ref, name, rating, published }, place) => {
      const item = copyOf(root, 'legend');
      item.classList.add(productClass(place));
      writeLink(item, 'name', name, urls.review(comparedKind, language, ref, weights));
      write(item, 'value', formatScore(overallOf(rating)));
      if (published !== undefined) {
        const note = copyOf(root, 'published');
        note.textContent = strings.published(formatScore(published));
        slot(item, 'value').append(note);
      }
      return item;
    }),
  );
}
