import { expect, it } from 'vitest';
import { judge } from '../../../../src/domain/rules/index.ts';
import { document, goodLibrary, source, vocabulary } from '../../../support/review.ts';

it('refuses a ref that two files have', () => {
  const twin = document(source(), 'en/other/acme-one.md');
  const problems = judge([...goodLibrary(), twin], vocabulary).filter(
    ({ rule }) => rule === 'duplicate-ref',
  );
  expect(problems.map(({ file }) => file)).toEqual([
    'products/en/acme/acme-one.md',
    'products/en/other/acme-one.md',
  ]);
});
