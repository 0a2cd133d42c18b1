import type { LanguageFacts } from './language.ts';

export const ja: LanguageFacts = {
  locale: 'ja',
  currency: 'JPY',
  separator: '、',
  brackets: ['（', '）'],
  breakAfter: ['コスト'],
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
