import { expect, it } from 'vitest';
import { judge } from '../../../../src/domain/rules/index.ts';
import { document, goodLibrary, source, vocabulary } from '../../../support/review.ts';

it("warns of a product outside its company's folder", () => {
  const moved = document(source(), 'en/elsewhere/acme-one.md');
  expect(judge([...goodLibrary().slice(1), moved], vocabulary)).toMatchObject([
    { rule: 'company-folder', severity: 'warning' },
  ]);
});
