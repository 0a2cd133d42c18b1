import { expect, it } from 'vitest';
import { factsOf } from '../../../../src/domain/check/facts.ts';
import { buildLibrary } from '../../../../src/domain/check/library.ts';
import { weighReviews } from '../../../../src/domain/check/weighed.ts';
import { buildSourceJudge } from '../../../../src/domain/sources/judge.ts';
import { document, japaneseBody, source, vocabulary } from '../../../support/review.ts';

const none = { hosts: [], publishers: [] };
const noOther = { press: none, shop: none, forum: none, maker: none };
const judge = buildSourceJudge({
  laboratory: { hosts: ['example.com'], publishers: [] },
  ...noOther,
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

it("counts anew for a review that is the same where its maker's site, or what is known of sources, changes", () => {
  const review = factsOf(document(source()), vocabulary);
  const counted = (website: string, by = judge) => {
    const company = { target_name: 'Acme', ref: 'acme', price: undefined, lang: 'ja', website };
    const text = source(company, japaneseBody);
    const all = [review, factsOf(document(text, 'ja/acme.md', 'company'), vocabulary)];
    return weighReviews(buildLibrary(all), by).get(review.file)?.whole.independent;
  };
  const own = 'https://www.example.com/';
  const other = 'https://other.example.org/';
  const knowsNone = buildSourceJudge({ laboratory: none, ...noOther });
  expect([counted(other), counted(own), counted(other)]).toEqual([1, 0, 1]);
  expect(counted(other, knowsNone)).toBe(0);
});

it('weighs no review again while it is the same', () => {
  const library = buildLibrary([factsOf(document(source()), vocabulary)]);
  const [first, again] = [weighReviews(library, judge), weighReviews(library, judge)];
  expect([...again.values()][0]).toBe([...first.values()][0]);
});
