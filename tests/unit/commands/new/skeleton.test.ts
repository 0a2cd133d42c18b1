import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { skeleton, type Facts } from '../../../../src/commands/new/skeleton.ts';
import { judge } from '../../../../src/domain/rules/index.ts';
import { languages, type Language } from '../../../../src/domain/languages/index.ts';
import { findUnwantedCharacters } from '../../../../src/domain/text/characters.ts';
import { findMarkup } from '../../../../src/domain/text/plain.ts';
import { skeletonWords, type SkeletonWords } from '../../../../src/i18n/skeleton-words.ts';
import { document, vocabulary } from '../../../support/review.ts';

const words = Object.fromEntries(
  await Promise.all(languages.map(async (one) => [one, await skeletonWords(one)] as const)),
) as Record<Language, SkeletonWords>;
const write = (one: Facts) => skeleton(one, words[one.language]);

const facts: Facts = {
  kind: 'product',
  language: 'en',
  ref: 'acme-one',
  name: 'Acme One',
  companyRef: 'acme',
  date: '2025-08-07',
};
/** What stands in the way besides the to-dos; a lone review has neither twin nor company. */
const besidesToDos = (one: Facts) => {
  const path =
    one.kind === 'product'
      ? `${one.language}/${one.companyRef}/${one.ref}.mdx`
      : `${one.language}/${one.ref}.mdx`;
  const expected = new Set(['to-do', 'one-language', 'unknown-company']);
  return judge([document(write(one), path, one.kind)], vocabulary).filter(
    ({ rule }) => !expected.has(rule),
  );
};

describe('a skeleton', () => {
  it('breaks no rule but that something is still to be done, whatever its name and prices', () => {
    const price = fc.integer({ min: 1, max: 1_000_000 });
    const name = fc
      .string({ minLength: 1, unit: 'grapheme' })
      .filter((text) => text.trim() === text && !/[\n\r\u2028\u2029\u0085]/.test(text))
      // No text may hold some characters, such as U+FFFD, whoever wrote it.
      .filter((text) => findUnwantedCharacters(text).length === 0)
      // A rule warns of a name that reads like Markdown, such as "#".
      .filter((text) => !findMarkup(`${text} Review`));
    fc.assert(
      fc.property(
        fc.constantFrom('product', 'company'),
        fc.constantFrom(...languages),
        name,
        price,
        price,
        fc.boolean(),
        (kind, language, text, own, theirs, priced) => {
          const currency = language === 'en' ? 'USD' : 'JPY';
          const prices = {
            price: own,
            proof: {
              comparator: 'Other Box',
              comparator_price: Math.min(own, theirs),
              price: own,
              currency,
            },
          } as const;
          const one: Facts = {
            ...facts,
            kind,
            language,
            name: text,
            ...(priced && kind === 'product' ? prices : {}),
          };
          expect(besidesToDos(one)).toEqual([]);
        },
      ),
      { numRuns: 200 },
    );
  });

  it('has a category only where one is known', () => {
    expect(write({ ...facts, category: 'in-ear' })).toContain('\ncategory: in-ear\ntags: ');
    expect(write(facts)).not.toContain('category:');
  });

  it('gives cost-performance the score that its prices prove', () => {
    const text = write({
      ...facts,
      price: 1511,
      proof: { comparator: 'truthear-nova', comparator_price: 149, price: 1511, currency: 'USD' },
    });
    expect(text).toContain('rating: [2.1, 0.5, 0.5, 0.1, 0.5, 0.5]');
    expect(text).toContain('comparator: truthear-nova');
    expect(text).toContain('## Cost-Performance\n\n$$ \\Large \\text{0.1} $$');
  });
});
