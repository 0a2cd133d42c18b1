import type { Comparable } from '../../domain/compare/comparable.ts';
import { comparedKind } from '../../domain/kinds.ts';
import { isUnbeaten, writeEquation } from '../../domain/review/equation.ts';
import { urls } from '../../urls.ts';
import { fillGroup, mark } from './draw-scores.ts';
import type { CompareContent } from './content.ts';
import { slot, write, writeLink } from '../slots.ts';

/** Fills the rows above the scores: the price of each product, what a point costs, its proof. */
export function drawPrices(root: HTMLElement, content: CompareContent): void {
  const { products, sides, strings, format } = content;
  const { price, points } = sides;
  fillGroup(root, 'price', 'fact-row', content, (line, place) => {
    const own = products[place]!.price;
    write(line, 'value', own ? format.price(own) : strings.noPrice);
    const cell = price.cells[place]!;
    mark(slot(line, 'to-best'), price, cell, strings.lowest, strings, (more) =>
      own ? `+${format.price({ ...own, amount: more })}` : '',
    );
  });
  fillGroup(root, 'points', 'fact-row', content, (line, place) => {
    const cell = points.cells[place]!;
    // The heading counts in the currency of the page.
    const isCounted =
      cell.value !== undefined && products[place]!.price?.currency === format.currency;
    write(line, 'value', isCounted ? format.ratio(cell.value!) : '–');
    mark(slot(line, 'to-best'), points, cell, strings.best, strings, () => '');
  });
  fillGroup(root, 'proof', 'proof-row', content, (line, place) =>
    fillProof(slot(line, 'proof'), products[place]!, content),
  );
}

function fillProof(
  cell: HTMLElement,
  { ref, proof }: Comparable,
  { language, weights, strings, format }: CompareContent,
): void {
  if (!proof) {
    cell.textContent = strings.noProof;
    return;
  }
  const { comparator, comparatorRef, currency, basis } = proof;
  const theirs = comparatorRef && urls.review(comparedKind, language, comparatorRef, weights);
  writeLink(cell, 'comparator', comparator ?? '', theirs);
  const ground = isUnbeaten(proof) ? `${strings.nothingCheaper} ` : '';
  const equation = writeEquation(proof, (amount) => format.price({ amount, currency }));
  const own = urls.review(comparedKind, language, ref, weights);
  writeLink(cell, 'formula', ground + equation, `${own}#proof`);
  write(cell, 'basis', basis ?? '');
}
