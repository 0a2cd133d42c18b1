import { shortNames } from '../../domain/compare/comparable.ts';
import type { Cell, Row } from '../../domain/compare/side-by-side.ts';
import { formatDifference, formatScore, maximumOverall } from '../../domain/review/rating.ts';
import type { CompareContent } from './content.ts';
import { copyOf, productClass, slot, write } from './slots.ts';

/** Fills the table of scores: a group for the overall and each part, a row for each product. */
export function drawScores(root: HTMLElement, { products, sides, strings }: CompareContent): void {
  const names = shortNames(products);
  for (const { part, ...row } of sides.scores) {
    const group = slot(root, part === 'overall' ? part : part.key);
    const [heading] = group.children;
    const most = part === 'overall' ? maximumOverall : 1;
    const rows = products.map((_, place) => {
      const cell = row.cells[place]!;
      const line = copyOf(root, 'score');
      line.classList.add(productClass(place));
      write(line, 'name', names[place]!);
      line
        .querySelector('rect.value')!
        .setAttribute('width', String((cell.value ?? 0) * (10 / most)));
      write(line, 'score', formatScore((cell.value ?? 0) / 10));
      mark(slot(line, 'to-best'), row, cell, strings.best, strings, formatDifference);
      return line;
    });
    group.replaceChildren(heading!, ...rows);
  }
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
