import { expect, it } from 'vitest';
import { bodyWith, document, lineOfKey, problemsOf, source } from '../../../support/review.ts';

it('refuses another rating in the other language', () => {
  const bad = document(
    source({ rating: [3.3, 0.8, 0.8, 0.3, 0.8, 0.6] }, bodyWith('text{0.7}', 'text{0.8}')),
  );
  expect(problemsOf(bad)).toMatchObject([{ rule: 'languages-agree', line: lineOfKey('rating') }]);
  expect(problemsOf(bad)[0]!.message).toContain('products/ja/acme/acme-one.md');
});
