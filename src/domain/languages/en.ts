import type { LanguageFacts } from './language.ts';

export const en: LanguageFacts = {
  // Days come before months: 29 July 2025.
  locale: 'en-GB',
  currency: 'USD',
  // 1,511 USD is shorter than 1,511 US dollars, and of all dollars it tells which.
  currencyName: (currency) => currency,
  multipliers: { k: 1000, thousand: 1000 },
  separator: ', ',
  betweenSentences: ' ',
  brackets: [' (', ')'],
  overall: 'Overall',
  parts: {
    scientific_validity: 'Scientific Validity',
    technology_level: 'Technology Level',
    cost_performance: 'Cost-Performance',
    reliability_support: 'Reliability & Support',
    design_rationality: 'Rationality of Design Philosophy',
  },
  sections: {
    overview: ['Overview'],
    advice: ['Advice'],
    references: ['References', 'Reference'],
  },
};
