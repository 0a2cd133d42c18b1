import { describe, expect, it } from 'vitest';
import type { Language } from '../../../src/domain/languages/index.ts';
import { formatDate, formatPrice, stringsOf } from '../../../src/i18n/index.ts';

describe('prices', () => {
  it.each([
    [{ amount: 1511, currency: 'USD' }, 'en', '1,511 USD'],
    [{ amount: 89.9, currency: 'USD' }, 'en', '89.90 USD'],
    [{ amount: 226710, currency: 'JPY' }, 'ja', '226,710円'],
    [{ amount: 149, currency: 'USD' }, 'ja', '149米ドル'],
    [{ amount: 44900, currency: 'JPY' }, 'en', '44,900 JPY'],
    [{ amount: 89.5, currency: 'EUR' }, 'ja', '89.50ユーロ'],
  ] as const)('%j in %s is %s', (price, language, text) => {
    expect(formatPrice(price, language)).toBe(text);
  });
});

it('writes dates in words, on the day they name in any time zone', () => {
  expect(formatDate('2025-07-29', 'en')).toBe('29 July 2025');
  expect(formatDate('2025-07-29', 'ja')).toBe('2025年7月29日');
});

it('counts one review and several', () => {
  expect(stringsOf('en').site.reviews(1)).toBe('1 review');
  expect(stringsOf('en').site.reviews(3090)).toBe('3,090 reviews');
});

it('leaves no string of one language in the other, but for names', () => {
  const allOf = (language: Language) => flatten(stringsOf(language));
  const english = new Map(allOf('en'));
  const same = allOf('ja').filter(([path, text]) => text === english.get(path));
  expect(same.map(([path]) => path)).toEqual(['site.siteName']);
});

function flatten(value: object, path: string[] = []): [string, string][] {
  return Object.entries(value).flatMap(([key, inner]: [string, unknown]): [string, string][] => {
    if (typeof inner === 'string') return [[[...path, key].join('.'), inner]];
    return typeof inner === 'object' && inner !== null ? flatten(inner, [...path, key]) : [];
  });
}
