import { byKind } from '../../domain/kinds.ts';
import type { SkeletonWords } from '../skeleton-words.ts';
import { kinds } from './kinds.ts';

export const skeleton: SkeletonWords = {
  review: byKind((kind) => kinds[kind].title),
  todo: {
    summary: '한두 문장의 결론',
    tags: '무엇이며 무엇을 갖추었는지',
    comparator: '가장 싼 동급: ref나 이름',
    reason: '까닭을 90자까지',
    overview: '무엇인지, 언제부터, 얼마에, 누구에게',
    scientific_validity: '제삼자의 측정과 블라인드 테스트',
    technology_level: '스스로 만든 기술, 지금도 통하는 기술',
    cost_performance: '가장 싼 동급과 그 까닭, 두 가격',
    reliability_support: '고장, 보증, 수리, 업데이트',
    design_rationality: '결정마다 무엇에 이바지하는지',
    advice: '누구에게 맞고 누구에게 맞지 않는지',
    entry: '발행처, 제목, https://example.com/page',
  },
};
