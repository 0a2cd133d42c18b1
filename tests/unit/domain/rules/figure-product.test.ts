import { expect, it } from 'vitest';
import { figureList, problemsOfFigures } from '../../../support/figures.ts';

const found = (ref: string) =>
  problemsOfFigures(figureList({ quantity: 'thd', value: '0.05 %' }), ref);

it('takes a folder that is named by the ref of a product', () => {
  expect(found('acme-one')).toEqual([]);
});

it.each([
  ['acme-won', 'Did you mean `acme-one`?'],
  // It is the ref of a company.
  ['acme', 'Rename the folder to the ref of the product’s review.'],
])('refuses a folder of another name: %s', (ref, remedy) => {
  expect(found(ref)).toMatchObject([
    {
      ...{ rule: 'figure-product', severity: 'error', line: 1, column: 1 },
      ...{ message: `no product has the ref \`${ref}\``, remedy },
    },
  ]);
});
