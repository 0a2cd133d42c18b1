import type { Language } from '../languages/index.ts';

/**
 * The five parts of a rating in the order of the format, each worth 0 to 1.
 * `key` names the part in front matter, `id` in addresses and fragments, `code` in class names.
 * `banded` parts carry a band word; cost-performance is a quotient and speaks for itself.
 */
export const parts = [
  {
    key: 'scientific_validity',
    id: 'scientific-validity',
    code: 'sv',
    banded: true,
    name: { en: 'Scientific Validity', ja: '科学的有効性' },
  },
  {
    key: 'technology_level',
    id: 'technology-level',
    code: 'tl',
    banded: true,
    name: { en: 'Technology Level', ja: '技術レベル' },
  },
  {
    key: 'cost_performance',
    id: 'cost-performance',
    code: 'cp',
    banded: false,
    name: { en: 'Cost-Performance', ja: 'コストパフォーマンス' },
  },
  {
    key: 'reliability_support',
    id: 'reliability-support',
    code: 'rs',
    banded: true,
    name: { en: 'Reliability & Support', ja: '信頼性・サポート' },
  },
  {
    key: 'design_rationality',
    id: 'design-rationality',
    code: 'rd',
    banded: true,
    name: { en: 'Rationality of Design Philosophy', ja: '設計思想の合理性' },
  },
] as const satisfies readonly {
  key: string;
  id: string;
  code: string;
  banded: boolean;
  name: Record<Language, string>;
}[];

export type Part = (typeof parts)[number];
export type PartKey = Part['key'];
export type PartCode = Part['code'];

/** The name of the overall, the sum of the five parts. */
export const overallName: Record<Language, string> = { en: 'Overall', ja: '総合評価' };
