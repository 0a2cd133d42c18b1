import { expect, it } from 'vitest';
import type { Facts } from '../../../src/domain/check/facts.ts';
import { factsOf } from '../../../src/domain/check/facts.ts';
import { buildLibrary } from '../../../src/domain/check/library.ts';
import { differenceOf } from '../../../src/publishing/published-reviews.ts';
import { document, source, vocabulary } from '../../support/review.ts';

const facts = factsOf(document(source()), vocabulary);
const judgement = (all: Facts[], refused: string[] = []) => ({
  reviews: all.map((one) => ({ facts: one, digest: '' })),
  refused: new Set(refused),
  library: {
    ...buildLibrary(all),
    filed: new Map([['product acme-one', { id: 'dac', by: 'texts' as const }]]),
  },
});

it('finds nothing where each review has its page, among the other pages of the site', () => {
  const built = [
    '',
    'en/',
    'products/en/',
    'products/en/2/',
    'products/en/dac/',
    'products/en/dac/2/',
    'products/en/acme-one/',
    'tags/en/dac/',
  ];
  expect(differenceOf(judgement([facts]), built)).toBeUndefined();
});

it('names a review that was judged and has no page', () => {
  expect(differenceOf(judgement([facts]), [])).toContain('acme-one was judged and not built');
});

it('names a page of a review that was refused, or is a draft', () => {
  const built = ['products/en/acme-one/'];
  const draft = { ...facts, review: { ...facts.review!, draft: true as const } };
  for (const one of [judgement([facts], [facts.file]), judgement([draft])]) {
    expect(differenceOf(one, built)).toContain('acme-one was built and not judged');
  }
});
