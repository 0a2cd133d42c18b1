import type { LanguageFacts } from './language.ts';

export const ko: LanguageFacts = {
  locale: 'ko',
  currency: 'KRW',
  currencyName: (currency) => (currency === 'KRW' ? '원' : undefined),
  multipliers: { 만: 10_000, 천: 1000, 백: 100 },
  letterRows: [...'가나다라마바사아자차카타파하'].map((first) => [first] as const),
  separator: ', ',
  betweenSentences: ' ',
  brackets: [' (', ')'],
  overall: '종합 점수',
  parts: {
    scientific_validity: '과학적 유효성',
    technology_level: '기술 수준',
    cost_performance: '가격 대비 성능',
    reliability_support: '신뢰성과 지원',
    design_rationality: '설계 철학의 합리성',
  },
  sections: {
    overview: ['개요'],
    advice: ['조언'],
    references: ['참고 자료', '참고 문헌'],
  },
};
