import { expect, it } from 'vitest';
import { count } from '../../../../src/domain/languages/count.ts';

it('says a number with its noun', () => {
  expect(count(1, 'review')).toBe('1 review');
  expect(count(3090, 'review')).toBe('3,090 reviews');
  expect(count(0, 'company', 'companies')).toBe('0 companies');
});
