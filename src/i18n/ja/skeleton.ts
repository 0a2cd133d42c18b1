import { byKind } from '../../domain/kinds.ts';
import { kinds } from './kinds.ts';
import type { SkeletonWords } from '../skeleton-words.ts';

export const skeleton: SkeletonWords = {
  review: byKind((kind) => kinds[kind].title),
  todo: {
    summary: '結論を一、二文で',
    tags: '種類と特徴',
    comparator: '最安の同等品のref、または名前',
    reason: '理由を90字以内で',
    overview: 'どのような製品か、発売時期、価格、対象とする人',
    scientific_validity: '第三者の測定やブラインドテストと、その結果',
    technology_level: '独自の技術、現在も通用する技術、求められる技術',
    cost_performance: '最安の同等品、同等といえる理由、両方の価格',
    reliability_support: '故障、保証、修理、更新',
    design_rationality: 'それぞれの判断が何の役に立つか',
    advice: '勧められる人、勧められない人、代わりになるもの',
    entry: '発行元, 題名, https://example.com/page',
  },
};
