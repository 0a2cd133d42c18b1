import { expect, it } from 'vitest';
import { judge } from '../../../../src/domain/rules/index.ts';
import { document, goodLibrary, source, vocabulary } from '../../../support/review.ts';

it('warns of a review in one language', () => {
  const [, , ...companies] = goodLibrary();
  expect(judge([...companies, document(source())], vocabulary)).toMatchObject([
    { rule: 'one-language', severity: 'warning' },
  ]);
});
