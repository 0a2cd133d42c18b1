import { expect, it } from 'vitest';
import { fragmentOf, parts } from '../../../../src/domain/review/parts.ts';

it('have fragments that addresses on other sites already lead to', () => {
  expect(parts.map(fragmentOf)).toEqual([
    'scientific-validity',
    'technology-level',
    'cost-performance',
    'reliability-support',
    'design-rationality',
  ]);
});
