import type { Comparable, ComparedTag } from '../../domain/compare/comparable.ts';
import type { Cell, Row } from '../../domain/compare/side-by-side.ts';
import { comparedKind } from '../../domain/kinds.ts';
import type { Language } from '../../domain/languages/index.ts';
import { isUnbeaten, writeEquation } from '../../domain/review/equation.ts';
import { urls } from '../../urls.ts';
import { mark } from './draw-scores.ts';
import type { CompareContent } from './content.ts';
import { copyOf, productClass, slot, write, writeLink } from './slots.ts';
import { say } from './tray-words.ts';

/** Fills the table of facts, a column a product: what each costs, its proof, company and tags. */
export function drawFacts(
  root: HTMLElement,
  { products, sides, language, strings, format }: CompareContent,
): void {
  const { price, points, date, ownTags, sharedTags } = sides;
  const fill = (row: string, cellOf: (product: Comparable, place: number) => HTMLElement) => {
    const line = slot(root, row);
    line.replaceChildren(line.firstElementChild!, ...products.map(cellOf));
  };
  const text = (value: string) => {
    const cell = copyOf(root, 'fact');
    write(cell, 'value', value);
    return cell;
  };
  const marked = (
    value: string,
    row: Row,
    cell: Cell,
    best: string,
    beside = (_: number) => '',
  ) => {
    const filled = text(value);
    mark(slot(filled, 'to-best'), row, cell, best, strings, beside);
    return filled;
  };

  fill('heads', (product, place) => head(root, product, place, language));
  fill('price', (one, place) =>
    marked(
      one.price ? format.price(one.price) : strings.noPrice,
      price,
      price.cells[place]!,
      strings.lowest,
      (more) => `+${format.price({ ...one.price!, amount: more })}`,
    ),
  );
  fill('points', ({ price: own }, place) => {
    const cell = points.cells[place]!;
    // The heading counts in the currency of the page.
    const isCounted = cell.value !== undefined && own?.currency === format.currency;
    const value = isCounted ? format.ratio(cell.value!) : '–';
    return marked(value, points, cell, strings.best);
  });
  fill('proof', (product) => proof(root, product, language, strings, format));
  fill('date', (one, place) =>
    marked(format.shortDate(one.date), date, date.cells[place]!, strings.newest),
  );
  fill('company', ({ company }) => text(company));
  fill('verdict', ({ summary }) => text(summary));
  fill('own-tags', (_, place) => tagList(root, ownTags[place]!, language, strings));
  const shared = tagList(root, sharedTags, language, strings) as HTMLTableCellElement;
  shared.colSpan = products.length;
  const line = slot(root, 'shared-tags');
  line.replaceChildren(line.firstElementChild!, shared);
  line.hidden = products.length < 2;
}

function head(
  root: HTMLElement,
  { ref, name }: Comparable,
  place: number,
  language: Language,
): HTMLElement {
  const cell = copyOf(root, 'head');
  cell.classList.add(productClass(place));
  writeLink(cell, 'name', name, urls.review(comparedKind, language, ref));
  const button = slot<HTMLButtonElement>(cell, 'remove');
  button.ariaLabel = say('remove', name);
  button.value = ref;
  return cell;
}

function proof(
  root: HTMLElement,
  { ref, proof }: Comparable,
  language: Language,
  strings: CompareContent['strings'],
  format: CompareContent['format'],
): HTMLElement {
  const cell = copyOf(root, 'proof');
  if (!proof) {
    cell.textContent = strings.noProof;
    return cell;
  }
  const { comparator, comparatorRef, currency, basis } = proof;
  const theirs = comparatorRef && urls.review(comparedKind, language, comparatorRef);
  writeLink(cell, 'comparator', comparator ?? '', theirs);
  const ground = isUnbeaten(proof) ? `${strings.nothingCheaper} ` : '';
  const equation = writeEquation(proof, (amount) => format.price({ amount, currency }));
  const own = urls.review(comparedKind, language, ref);
  writeLink(cell, 'formula', ground + equation, `${own}#proof`);
  write(cell, 'basis', basis ?? '');
  return cell;
}

function tagList(
  root: HTMLElement,
  tags: readonly ComparedTag[],
  language: Language,
  strings: CompareContent['strings'],
): HTMLElement {
  const cell = copyOf(root, 'tags');
  if (tags.length === 0) {
    cell.textContent = strings.noTags;
    return cell;
  }
  cell.firstElementChild!.replaceChildren(
    ...tags.map(({ slug, name }) => {
      const item = copyOf(root, 'tag');
      writeLink(item, 'tag', name, urls.tag(language, slug));
      return item;
    }),
  );
  return cell;
}
