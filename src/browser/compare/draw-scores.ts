import { shortNames } from '../../domain/compare/comparable.ts';
import type { Cell, Row } from '../../domain/compare/side-by-side.ts';
import { formatDifference, formatScore, maximumOverall } from '../../domain/review/rating.ts';
import type { CompareContent } from './content.ts';
import { copyOf, productClass, slot, write } from '../slots.ts';

/** Fills the scores: a group for the overall and each part, a row for each product. */
export function drawScores(root: HTMLElement, content: CompareContent): void {
  const { sides, products, strings } = content;
  const isOwn = products.some(({ published }) => published !== undefined);
  slot(root, 'published-name').hidden = isOwn;
  slot(root, 'own-name').hidden = !isOwn;
  for (const { part, ...row } of sides.scores) {
    const most = part === 'overall' ? maximumOverall : 1;
    fillGroup(root, part === 'overall' ? part : part.key, 'score', content, (line, place) => {
      const cell = row.cells[place]!;
      const value = cell.value ?? 0;
      line.querySelector('rect.value')!.setAttribute('width', String(value * (10 / most)));
      write(line, 'score', formatScore(value / 10));
      mark(slot(line, 'to-best'), row, cell, strings.best, strings, formatDifference);
    });
  }
}

/**
 * Fills a group of rows below its heading, a row for each product with its name.
 * @param model name of the template that a row is a copy of
 * @param fill fills the rest of a product's row
 */
export function fillGroup(
  root: HTMLElement,
  group: string,
  model: string,
  { products }: CompareContent,
  fill: (line: HTMLElement, place: number) => void,
): void {
  const names = shortNames(products);
  const body = slot(root, group);
  const rows = products.map((_, place) => {
    const line = copyOf(root, model);
    line.classList.add(productClass(place));
    write(line, 'name', names[place]!);
    fill(line, place);
    return line;
  });
  body.replaceChildren(body.firstElementChild!, ...rows);
}

/**
 * Writes how a value compares to the others: the best, in a word of its own; equal; or its
 * difference to the best. Nothing where there is nothing to compare it to.
 */
export function mark(
  filled: HTMLElement,
  { areEqual }: Row,
  { difference, isBest }: Cell,
  best: string,
  { equal }: CompareContent['strings'],
  format: (difference: number) => string,
): void {
  filled.classList.toggle('best', isBest);
  if (areEqual) filled.textContent = equal;
  else if (isBest) filled.textContent = best;
  else filled.textContent = difference === undefined ? '' : format(difference);
}
