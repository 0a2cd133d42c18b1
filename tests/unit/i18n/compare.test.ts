import { describe, expect, it } from 'vitest';
import { setSideBySide } from '../../../src/domain/compare/side-by-side.ts';
import type { Rating } from '../../../src/domain/review/rating.ts';
import { stringsOf } from '../../../src/i18n/index.ts';
import { comparable, ratingOf } from '../../support/comparable.ts';

const usd = (amount: number) => ({ amount, currency: 'USD' as const });
const best = comparable({
  ref: 'best',
  rating: ratingOf(0.7, 0.8, 0.3, 0.8, 0.6),
  price: usd(1093),
});

function words(language: 'en' | 'ja', ...values: Parameters<typeof comparable>): string {
  const { differences } = setSideBySide([best, comparable({ ref: 'zzz', ...values[0] })]);
  return stringsOf(language).compare.difference(differences[0]!);
}

describe('a difference', () => {
  const worse = { rating: ratingOf(0.2, 0.8, 0.1, 0.8, 0.4), price: usd(1511) };

  it('says how much lower, where, and what it costs', () => {
    expect(words('en', worse)).toBe(
      '0.9 lower overall, mostly in Scientific Validity (−0.5) and Cost-Performance (−0.2); costs 418 USD more.',
    );
    expect(words('ja', worse)).toBe(
      '総合評価は0.9低く、主に科学的有効性（−0.5）とコストパフォーマンス（−0.2）で下回ります。価格は418米ドル高くなります。',
    );
  });

  it('says where it is higher all the same', () => {
    const mixed = { rating: ratingOf(0.7, 0.6, 0.4, 0.5, 0.6), price: usd(149.5) };
    expect(words('en', mixed)).toBe(
      '0.4 lower overall, in Reliability & Support (−0.3) and Technology Level (−0.2), but higher in Cost-Performance (+0.1); costs 943.50 USD less.',
    );
    expect(words('ja', mixed)).toBe(
      '総合評価は0.4低く、信頼性・サポート（−0.3）と技術レベル（−0.2）で下回ります。一方、コストパフォーマンス（+0.1）では上回ります。価格は943.50米ドル安くなります。',
    );
  });

  it('of equals tells apart what differs from what does not', () => {
    const level = { rating: ratingOf(0.6, 0.9, 0.3, 0.8, 0.6), price: usd(1093) };
    expect(words('en', level)).toMatch(
      /^The same overall: .* Scientific Validity .*; costs the same\.$/,
    );
    expect(words('en', { rating: best.rating, price: undefined })).toBe('The same in every score.');
    expect(words('ja', { rating: best.rating, price: undefined })).toBe(
      '6項目の評価はすべて同じです。',
    );
  });

  it('says what is lower where weights of one’s own make the overalls equal all the same', () => {
    const [, ...scores] = ratingOf(0.5, 0.8, 0.3, 0.8, 0.6);
    const rating: Rating = [best.rating[0], ...scores];
    const values = { rating, price: undefined };
    expect(words('en', values)).toBe('The same overall: lower in Scientific Validity (−0.2).');
    expect(words('ja', values)).toBe('総合評価は同じですが、科学的有効性（−0.2）で下回ります。');
  });
});
