import { expect, it } from 'vitest';
import { uncitedParts, uncitedReport } from '../../../../../src/commands/check/reports/uncited.ts';
import { factsOf } from '../../../../../src/domain/check/facts.ts';
import { buildLibrary } from '../../../../../src/domain/check/library.ts';
import { body, document, source, vocabulary } from '../../../../support/review.ts';

it('lists the parts that cite no source, of reviews that have such parts', () => {
  const text = body.replace('See [1].', 'So it is.');
  const reviews = [
    document(source()),
    document(source({ ref: 'two' }, text), 'en/acme/two.md'),
  ].map((one) => factsOf(one, vocabulary));
  expect(uncitedParts(reviews)).toEqual([
    { file: 'products/en/acme/two.md', parts: ['technology_level'] },
  ]);
  const { text: report } = uncitedReport({ library: buildLibrary(reviews) });
  expect(report).toBe(
    'products/en/acme/two.md: Technology Level\n1 of 2 reviews have parts that cite no source',
  );
});
