import { isPlaced } from '../check/library.ts';
import { contradicts } from '../measurements/claims.ts';
import type { YardstickRow } from '../measurements/yardstick.ts';
import { rowsFor } from './readings/yardstick-rows.ts';
import type { Finding, LibraryRule } from './rule.ts';

export const textLevel: LibraryRule = {
  id: 'text-level',
  scope: 'library',
  severity: 'warning',
  summary:
    'A sentence that calls a figure transparent, excellent or a problem says the same as the yardstick.',
  remedy: 'Correct the number or the word; the row of the method page says what is judged how.',
  *find(facts, library): Iterable<Finding> {
    if (!isPlaced(facts)) return;
    const rows = rowsFor(facts.review.ref, library);
    if (!rows) return;
    for (const figure of facts.figures) {
      const row = rows.get(figure.quantity);
      const level = row && contradicts(figure, row);
      if (!row || !level) continue;
      const { line, column, text, amount } = figure;
      const { sign = '', unit } = row.quantity;
      yield {
        ...{ line, column, text },
        message:
          `${sign}${amount.value} ${unit} is ${level} by the row \`${row.id}\` of the yardstick: ` +
          describe(row),
      };
    }
  },
};

function describe({ problem, best, bestName, quantity }: YardstickRow): string {
  const { sign = '', unit } = quantity;
  const said = [`${bestName} at ${sign}${best} ${unit}`];
  if (problem !== undefined) said.unshift(`a problem at ${sign}${problem} ${unit}`);
  return said.join(', ');
}
