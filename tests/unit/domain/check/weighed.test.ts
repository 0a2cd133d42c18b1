import { expect, it } from 'vitest';
import { factsOf } from '../../../../src/domain/check/facts.ts';
import { buildLibrary } from '../../../../src/domain/check/library.ts';
import { weighReviews } from '../../../../src/domain/check/weighed.ts';
import { buildSourceJudge } from '../../../../src/domain/sources/judge.ts';
import { document, japaneseBody, source, vocabulary } from '../../../support/review.ts';

const none = { hosts: [], publishers: [] };
const judge = buildSourceJudge({
  laboratory: { hosts: ['example.com'], publishers: [] },
  ...{ press: none, shop: none, forum: none, maker: none },
});

/** How many independent sources the good product has, by its company's reviews. */
function independent(...companies: object[]): number | undefined {
  const all = [
    document(source()),
    ...companies.map((keys) => {
      const company = { target_name: 'Acme', ref: 'acme', price: undefined, lang: 'ja', ...keys };
      return document(source(company, japaneseBody), 'ja/acme.md', 'company');
    }),
  ].map((one) => factsOf(one, vocabulary));
  return weighReviews(buildLibrary(all), judge).get('products/en/acme/acme-one.md')?.whole
    .independent;
}

it("counts no source on the maker's own site as independent, whichever language names it", () => {
  expect(independent()).toBe(1);
  expect(independent({ website: 'https://other.example.org/' })).toBe(1);
  expect(independent({ website: 'https://www.example.com/' })).toBe(0);
});
