import { expect, it } from 'vitest';
import { factsOf } from '../../../src/domain/check/facts.ts';
import { buildLibrary } from '../../../src/domain/check/library.ts';
import { countedCategories } from '../../../src/reading/report.ts';
import { categories, document, goodLibrary, source, vocabulary } from '../../support/review.ts';

it('counts products, not files, by what gives their category', () => {
  const facts = [
    ...goodLibrary(),
    document(source({ ref: 'two', category: 'cable' }), 'en/acme/two.md'),
    document(source({ ref: 'three', tags: ['Japan'] }), 'en/acme/three.md'),
  ].map((one) => factsOf(one, vocabulary));
  const library = buildLibrary(facts, { categories });
  const reviews = facts.map((one) => ({ facts: one, digest: '' }));
  expect(countedCategories({ reviews, library })).toBe(
    'Categories: 1 by key, 1 told, 1 undecided; `npm run check -- --report categories` lists them.',
  );
});
