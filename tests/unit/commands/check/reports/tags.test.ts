import { expect, it } from 'vitest';
import { unknownTags } from '../../../../../src/commands/check/reports/tags.ts';
import { factsOf } from '../../../../../src/domain/check/facts.ts';
import { document, source, vocabulary } from '../../../../support/review.ts';

it('counts unknown tags by their address, with the nearest known name', () => {
  const reviews = [
    document(source({ tags: ['Hedphones', 'DAC'] })),
    document(source({ tags: ['hedphones', 'Headphones'], ref: 'two' }), 'en/acme/two.md'),
  ].map((one) => factsOf(one, vocabulary));
  expect(unknownTags(reviews, vocabulary, { en: ['Headphones'], ja: [] })).toEqual([
    { language: 'en', name: 'Hedphones', count: 2, nearest: 'Headphones' },
    { language: 'en', name: 'DAC', count: 1, nearest: undefined },
  ]);
});
