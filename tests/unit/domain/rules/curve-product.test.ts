import { expect, it } from 'vitest';
import { curveProblems } from '../../../support/curves.ts';

it.each([
  ['acme-onee', 'Did you mean `acme-one`?'],
  ['bolt-nine', 'Rename the folder to the ref of the product’s review.'],
])('refuses curves of %s, which is no product', (ref, remedy) => {
  expect(curveProblems({ ref })).toEqual([
    {
      ...{ file: 'measurements/acme-one/curves.yaml', line: 1, column: 1, text: 'curves:' },
      ...{ rule: 'curve-product', severity: 'error', edit: undefined },
      ...{ message: `no product has the ref \`${ref}\``, remedy },
    },
  ]);
});

it('takes those of a product that has a review', () => {
  expect(curveProblems({ ref: 'acme-one' })).toEqual([]);
});
