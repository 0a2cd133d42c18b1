import { expect, it, vi } from 'vitest';
import type { ProductText } from '../../../../src/domain/categories/tell.ts';
import { factsOf, type Facts } from '../../../../src/domain/check/facts.ts';
import { buildFiler } from '../../../../src/domain/check/filed-category.ts';
import { buildLibrary } from '../../../../src/domain/check/library.ts';
import {
  categories,
  document,
  goodLibrary,
  japaneseBody,
  source,
  vocabulary,
} from '../../../support/review.ts';

/** What a product is filed under whose reviews in both languages have these keys. */
function filed(english: object, japanese: object = {}) {
  const [, , ...companies] = goodLibrary();
  const all = [
    document(source({ tags: [], ...english })),
    document(source({ tags: [], ...japanese, lang: 'ja' }, japaneseBody), 'ja/acme/acme-one.md'),
    ...companies,
  ];
  return Object.fromEntries(
    buildLibrary(
      all.map((one) => factsOf(one, vocabulary)),
      { categories },
    ).filed,
  );
}

it('files a product by its key, in whichever language it stands', () => {
  const byKey = { 'product acme-one': { id: 'streamer', by: 'key' } };
  expect(filed({ category: 'streamer', tags: ['DAC'] })).toEqual(byKey);
  expect(filed({ tags: ['DAC'] }, { category: 'streamer' })).toEqual(byKey);
});

it('files it by the tags of all languages together where no key names a category', () => {
  const tags = { tags: ['DAC'], category: 'no-such' };
  expect(filed(tags, { tags: ['ヘッドホンアンプ'] })).toEqual({
    'product acme-one': { id: 'dac-amp', by: 'texts' },
  });
});

it('files nothing that nothing tells, and no company', () => {
  expect(filed({ tags: ['Japan'] })).toEqual({});
});

it('asks again what tells a product only where one of its reviews is another', () => {
  const facts = (english: object) =>
    [
      document(source({ tags: ['DAC'], ...english })),
      document(source({ tags: [], lang: 'ja' }, japaneseBody), 'ja/acme/acme-one.md'),
    ].map((one) => factsOf(one, vocabulary));
  const [english, japanese] = facts({});
  const [changed] = facts({ tags: ['Cable'] });
  const tell = vi.fn((texts: readonly ProductText[]) => texts[0]!.tags[0]);
  const teller = { tell, tellCertain: tell };
  const file = (...all: (Facts | undefined)[]) => {
    const { byRef } = buildLibrary(all as Facts[]);
    return buildFiler(byRef, categories, teller)('product acme-one')?.id;
  };
  expect(file(english, japanese)).toBe('DAC');
  expect(file(english, japanese)).toBe('DAC');
  expect(tell).toHaveBeenCalledTimes(1);
  expect(file(english)).toBe('DAC');
  expect(file(changed, japanese)).toBe('Cable');
  expect(tell).toHaveBeenCalledTimes(3);
});
