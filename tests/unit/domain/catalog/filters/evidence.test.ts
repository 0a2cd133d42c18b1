import { expect, it } from 'vitest';
import { readColumns } from '../../../../../src/domain/catalog/columns.ts';
import { evidence } from '../../../../../src/domain/catalog/filters/evidence.ts';
import { indexReviews } from '../../../../../src/domain/catalog/index-file.ts';
import { noEvidence } from '../../../../../src/domain/review/evidence.ts';
import { foundIn, readBy } from '../../../../support/found.ts';
import { summary } from '../../../../support/summary.ts';

const { cited } = evidence.cited.parameters;
const { independent } = evidence.independent.parameters;

it.each([
  [{ cited: 0, independent: 0 }, 'ABC'],
  [{ cited: 3 }, 'BC'],
  [{ cited: 4 }, 'C'],
  [{ independent: 1 }, 'AB'],
  [{ cited: 3, independent: 1 }, 'B'],
] as const)('finds what has at least so many sources: %j', (choice, found) => {
  const products = { A: [2, 2], B: [3, 1], C: [5, 0] };
  const reviews = Object.entries(products).map(([name, [sources, independent]]) =>
    summary(3, {
      ...{ name, ref: name.toLowerCase() },
      evidence: { ...noEvidence, whole: { sources: sources!, independent: independent! } },
    }),
  );
  expect(foundIn(readColumns(indexReviews(reviews, 'USD')), choice).join('')).toBe(found);
});

it.each([
  ['0', 0],
  ['7', 7],
  ['999', 999],
])('reads the whole number %s', (text, value) => {
  expect(readBy(cited, text)).toEqual({ value, refused: [] });
  expect(readBy(independent, text)).toEqual({ value, refused: [] });
});

it.each(['', '1000', '-1', '1.5', 'x1', '1x'])('refuses “%s”', (text) => {
  expect(readBy(cited, text)).toEqual({ value: undefined, refused: [['not-a-count']] });
});

it('writes nothing where a reader asks for none', () => {
  expect([0, 1, 12].map(cited.write)).toEqual(['', '1', '12']);
  expect([cited.unchosen, independent.unchosen]).toEqual([0, 0]);
});
