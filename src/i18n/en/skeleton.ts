import { byKind } from '../../domain/kinds.ts';
import { kinds } from './kinds.ts';
import type { SkeletonWords } from '../skeleton-words.ts';

export const skeleton: SkeletonWords = {
  review: byKind((kind) => kinds[kind].title),
  todo: {
    summary: 'the verdict in a sentence or two',
    tags: 'what it is and has',
    comparator: 'the cheapest equal: a ref or a name',
    reason: 'why, in at most 90 characters',
    overview: 'what it is, since when, at what price, for whom',
    scientific_validity: 'independent measurements and blind tests, and what they show',
    technology_level: 'what is its own, current and sought-after',
    cost_performance: 'the cheapest equal, why it is equal, both prices',
    reliability_support: 'failures, warranty, repair, updates',
    design_rationality: 'what each decision serves',
    advice: 'for whom, for whom not, what instead',
    entry: 'Publisher, Title, https://example.com/page',
  },
};
