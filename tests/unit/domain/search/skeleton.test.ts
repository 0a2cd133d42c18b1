import { expect, it } from 'vitest';
import { foldJoined } from '../../../../src/domain/search/fold.ts';
import { skeletonOf } from '../../../../src/domain/search/skeleton.ts';

const skeleton = (name: string) => skeletonOf(foldJoined(name));

it.each([
  ['ソニー', 'Sony'],
  ['ゼンハイザー', 'Sennheiser'],
  ['テクニクス', 'Technics'],
  ['オーディオ・テクニカ', 'Audio-Technica'],
  ['アキュフェーズ', 'Accuphase'],
  ['ジェネレック', 'Genelec'],
  ['マランツ', 'Marantz'],
  ['パイオニア', 'Pioneer'],
  ['アップル', 'Apple'],
  ['トッピング', 'Topping'],
  ['フォステクス', 'Fostex'],
  ['ハーマン', 'Harman'],
  ['ムーンドロップ', 'Moondrop'],
  ['キャンプファイヤー', 'Campfire'],
])('is the same of %s and of %s', (kana, latin) => {
  expect(skeleton(kana)).toBe(skeleton(latin));
  expect(skeleton(kana)).toBeDefined();
});

it('tells makers apart', () => {
  const makers = ['Sony', 'Denon', 'Yamaha', 'Marantz', 'Pioneer', 'Technics', 'Fostex', 'Stax'];
  expect(new Set(makers.map(skeleton)).size).toBe(makers.length);
});

it.each(['シュア', 'Shure', '日立', 'hd600', ''])('is none of %s', (word) => {
  expect(skeleton(word)).toBeUndefined();
});
