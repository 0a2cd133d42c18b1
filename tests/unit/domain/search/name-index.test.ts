import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { placesOf } from '../../../../src/domain/search/entries.ts';
import { indexNames } from '../../../../src/domain/search/name-index.ts';
import { readNames } from '../../../../src/domain/search/read-names.ts';
import { buildNameSearch } from '../../../../src/domain/search/names.ts';
import { finish } from '../../../../src/domain/steps.ts';
import type { ReviewSummary } from '../../../../src/domain/review/summary.ts';
import { randomReviews } from '../../../support/random-reviews.ts';
import { summary } from '../../../support/summary.ts';

const toa = { ref: 'toa', name: 'TOA', reviewed: true };
const inEnglish = [
  summary(3, {
    ref: 'toa-bs-1030',
    name: 'TOA BS-1030',
    company: toa,
    category: 'speakers',
    price: { amount: 90.5, currency: 'USD' },
  }),
  summary(2, { kind: 'company', ref: 'toa', name: 'TOA', company: toa }),
  summary(1, { ref: 'acme-one', name: 'Acme One', price: { amount: 80, currency: 'EUR' } }),
];
const inJapanese: ReviewSummary[] = [
  {
    ...inEnglish[0]!,
    language: 'ja',
    name: 'TOA BS-1030 壁掛けスピーカー',
    price: { amount: 9900, currency: 'JPY' },
    company: { ...toa, name: 'ティーオーエー' },
  },
  summary(1.5, { language: 'ja', ref: 'kasou-earth', name: '仮想アース', company: toa }),
];
const index = indexNames(
  [
    { language: 'en', currency: 'USD', reviews: inEnglish },
    { language: 'ja', currency: 'JPY', reviews: inJapanese },
  ],
  { toa: ['トーア'], unknown: ['シラナイ'] },
);
const readIn = (language: 'en' | 'ja') => finish(readNames(index, language));

describe('the index of names', () => {
  it('gives back what lists show in each language', () => {
    const [english, japanese] = [readIn('en'), readIn('ja')];
    expect(english.map(({ name }) => name)).toEqual(['Acme One', 'TOA BS-1030', 'TOA']);
    expect(japanese.map(({ name }) => name)).toEqual([
      '仮想アース',
      'TOA BS-1030 壁掛けスピーカー',
    ]);
    expect(english[1]).toMatchObject({
      kind: 'product',
      ref: 'toa-bs-1030',
      category: 'speakers',
      price: { amount: 90.5, currency: 'USD' },
      rating: [2.5, 0.5, 0.5, 0.5, 0.5, 0.5],
    });
    expect(english[0]!.price).toEqual({ amount: 80, currency: 'EUR' });
    expect(english[2]).toMatchObject({ kind: 'company', products: 1 });
    expect(japanese[1]!.price).toEqual({ amount: 9900, currency: 'JPY' });
    expect(japanese[0]).toMatchObject({ price: undefined, category: undefined });
  });

  it('knows an entry by its kind and ref, the same in all languages', () => {
    const entryOf = placesOf(index);
    for (const { kind, ref, entry } of [...readIn('en'), ...readIn('ja')]) {
      expect(entryOf(kind, ref)).toBe(entry);
    }
    expect(entryOf('company', 'acme-one')).toBeUndefined();
  });

  it('finds by the name in another language, by the maker’s other names and by the ref', () => {
    const english = readIn('en');
    const { holding } = finish(buildNameSearch(english));
    const first = (text: string) => english[finish(holding(text))[0] ?? -1]?.name;
    expect(first('壁掛け')).toBe('TOA BS-1030');
    expect(first('トーア')).toBe('TOA');
    expect(first('ティーオーエー bs1030')).toBe('TOA BS-1030');
    const japanese = readIn('ja');
    const inJapanese = finish(buildNameSearch(japanese));
    expect(japanese[finish(inJapanese.holding('kasou'))[0]!]!.name).toBe('仮想アース');
  });

  it('does not hold names of makers that nothing is of', () => {
    expect(JSON.stringify(index)).not.toContain('シラナイ');
  });

  it('is less than 40 kB with Brotli for 3,800 names in two languages', () => {
    const text = JSON.stringify(indexNames(randomReviews(3800), {}));
    expect(brotliCompressSync(text).length).toBeLessThan(37_000);
  });
});
