import { describe, expect, it } from 'vitest';
import { stringsOf } from '../../../src/i18n/index.ts';

describe('the phrases of a headline', () => {
  it.each([
    '根拠を|示す|オーディオレビュー',
    '価格や|機能で|製品を|絞り込む',
    'すべての|製品を|並べ替える',
    'センター・|サラウンド・|埋め込み|スピーカー',
    'お手頃な|製品',
    'Sony IER-M9と|Truthear Novaの|比較',
    'Sony WH-1000XM6',
  ])('are in Japanese %s', (marked) => {
    const phrases = marked.split('|');
    expect(stringsOf('ja').format.phrasesOf(phrases.join(''))).toEqual(phrases);
  });

  it('are told by spaces in English', () => {
    expect(stringsOf('en').format.phrasesOf('Audio reviews')).toEqual(['Audio reviews']);
  });
});

it.each([
  ['en', 'One. Two.'],
  ['ja', 'One.Two.'],
] as const)(
  'puts sentences one after another as %s does, without those that are not said',
  (language, said) => {
    const { sentences } = stringsOf(language).format;
    expect(sentences(['One.', undefined, false, '', 'Two.'])).toBe(said);
    expect(sentences([])).toBe('');
  },
);
