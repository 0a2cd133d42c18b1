import { expect, it } from 'vitest';
import { perPage, viewResults } from '../../../../src/browser/fulltext/state.ts';

const review = (category: string | undefined, kind = 'product') => ({ category, kind });
const found = [
  review('dacs'),
  review('headphones'),
  review('headphones'),
  review(undefined, 'company'),
];

it('groups what was found by category, or by kind where there is none, the largest first', () => {
  const { groups, total } = viewResults(found, new Set(), 1);
  expect(groups.map(({ id, count }) => [id, count])).toEqual([
    ['headphones', 2],
    ['company', 1],
    ['dacs', 1],
  ]);
  expect(total).toBe(4);
});

it('shows the chosen groups only, and keeps counting the others', () => {
  const view = viewResults(found, new Set(['dacs', 'company']), 1);
  expect(view.shown).toEqual([found[0], found[3]]);
  expect(view.groups.map(({ count }) => count)).toEqual([2, 1, 1]);
});

it('shows all where nothing that was found is of a chosen group', () => {
  expect(viewResults(found, new Set(['speakers']), 1).total).toBe(4);
});

it('shows so many at a time', () => {
  const many = Array.from({ length: perPage + 3 }, () => review('dacs'));
  expect(viewResults(many, new Set(), 1).shown).toHaveLength(perPage);
  expect(viewResults(many, new Set(), 2).shown).toHaveLength(perPage + 3);
});
