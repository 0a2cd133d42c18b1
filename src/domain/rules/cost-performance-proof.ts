import { customIssues } from './readings/schema-issues.ts';
import type { OwnRule } from './rule.ts';

export const costPerformanceProof: OwnRule = {
  id: 'cost-performance-proof',
  scope: 'document',
  severity: 'error',
  summary:
    'The quotient of `cost_performance`, rounded to 0.1 and at most 1.0, is the score of Cost-Performance.',
  remedy: 'Correct the prices or the score: price of the cheapest equal ÷ own price.',
  find: customIssues('cost-performance-proof'),
};
