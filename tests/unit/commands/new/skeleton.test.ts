import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseOptions as parseCheckOptions } from '../../../../src/commands/check/options.ts';
import { unknownTags } from '../../../../src/commands/check/tag-report.ts';
import { parsePrice, refFromName } from '../../../../src/commands/new/options.ts';
import { skeleton, type Facts } from '../../../../src/commands/new/skeleton.ts';
import { judge } from '../../../../src/domain/rules/index.ts';
import { factsOf } from '../../../../src/domain/check/facts.ts';
import { document, source, vocabulary } from '../../../support/review.ts';

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
  return judge([document(skeleton(one), path, one.kind)], vocabulary).filter(
    ({ rule }) => !expected.has(rule),
  );
};

describe('a skeleton', () => {
  it('breaks no rule but that something is still to be done, whatever its name and prices', () => {
    const price = fc.integer({ min: 1, max: 1_000_000 });
    const name = fc
      .string({ minLength: 1, unit: 'grapheme' })
      .filter(
        (text) =>
          text.trim() === text && !text.includes('TODO') && !/[\n\r\u2028\u2029\u0085]/.test(text),
      );
    fc.assert(
      fc.property(
        fc.constantFrom('product', 'company'),
        fc.constantFrom('en', 'ja'),
        name,
        price,
        price,
        fc.boolean(),
        (kind, language, text, own, theirs, priced) => {
          const currency = language === 'en' ? 'USD' : 'JPY';
          const prices = {
            price: { amount: own, currency },
            proof: { comparator: 'Other Box', comparator_price: theirs, price: own, currency },
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

  it('gives cost-performance the score that its prices prove', () => {
    const text = skeleton({
      ...facts,
      price: { amount: 1511, currency: 'USD' },
      proof: { comparator: 'truthear-nova', comparator_price: 149, price: 1511, currency: 'USD' },
    });
    expect(text).toContain('rating: [2.1, 0.5, 0.5, 0.1, 0.5, 0.5]');
    expect(text).toContain('comparator: truthear-nova');
    expect(text).toContain('## Cost-Performance\n\n$$ \\Large \\text{0.1} $$');
  });
});

it('makes a ref of a name in Latin letters', () => {
  expect(refFromName('Acme Über One (2nd)')).toBe('acme-uber-one-2nd');
  expect(refFromName('イヤホン')).toBe('');
});

it('reads prices as people write them', () => {
  expect(parsePrice('--price-usd', '1,511.50')).toBe(1511.5);
  for (const text of ['', 'much', '-1', '1.511,50']) {
    expect(() => parsePrice('--price-usd', text)).toThrow('--price-usd is');
  }
});

it('reads the options of the check', () => {
  expect(parseCheckOptions(['--strict', '--fix', 'a.md'])).toEqual({
    paths: ['a.md'],
    format: 'text',
    strict: true,
    fix: true,
    print: undefined,
  });
});

it('counts unknown tags by their address, with the nearest known name', () => {
  const reviews = [
    document(source({ tags: ['Hedphones', 'DAC'] })),
    document(source({ tags: ['hedphones', 'Headphones'], ref: 'two' }), 'en/acme/two.md'),
  ].map(factsOf);
  expect(unknownTags(reviews, vocabulary, { en: ['Headphones'], ja: [] })).toEqual([
    { language: 'en', name: 'Hedphones', count: 2, nearest: 'Headphones' },
    { language: 'en', name: 'DAC', count: 1, nearest: undefined },
  ]);
});
