import type { LanguageFacts } from './language.ts';

export const ja: LanguageFacts = {
  locale: 'ja',
  currency: 'JPY',
  multipliers: { 万: 10_000, 千: 1000, 百: 100, 十: 10 },
  digits: '〇一二三四五六七八九',
  // The rows of the syllabary; after them come characters, whose readings no computer knows.
  letterRows: [...[...'あかさたなはまやらわ'].map((first) => [first] as const), ['亜', '漢字']],
  separator: '、',
  betweenSentences: '',
  brackets: ['（', '）'],
  // A phrase ends with its particle or ending, in hiragana, and the next begins in other letters.
  endsPhrase: (word, next) =>
    /[\p{Script=Hiragana}・、。]$/u.test(word) &&
    /^[\p{Script=Han}\p{Script=Katakana}\p{Script=Latin}\p{N}]/u.test(next) &&
    !isOneWord(word, next),
  overall: '総合評価',
  parts: {
    scientific_validity: '科学的有効性',
    technology_level: '技術レベル',
    cost_performance: 'コストパフォーマンス',
    reliability_support: '信頼性・サポート',
    design_rationality: '設計思想の合理性',
  },
  sections: {
    overview: ['概要'],
    advice: ['アドバイス'],
    references: ['参考情報', '参考文献', '参考資料'],
  },
};

/** Whether two parts belong together: a prefix with its noun, or two verbs in one, as in 並べ替え. */
function isOneWord(word: string, next: string): boolean {
  const isStem = /\p{Script=Han}[いきぎしじちにびみりえけげせてねべめれ]$/u.test(word);
  return /[おご]$/.test(word) || (isStem && /^\p{Script=Han}\p{Script=Hiragana}/u.test(next));
}
