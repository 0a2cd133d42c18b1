import { expect, it } from 'vitest';
import { adviceLine, problemsOf, withAdvice } from '../../../support/review.ts';

it('warns of asterisks that stay asterisks', () => {
  expect(problemsOf(withAdvice('これは**「強調」**です。'))).toMatchObject([
    { rule: 'literal-emphasis', severity: 'warning', line: adviceLine },
  ]);
  expect(problemsOf(withAdvice('It is **bold**, so.'))).toEqual([]);
});

it.each([
  ['これは**「強調」**です。', 'これは「**強調**」です。'],
  ['**注意：**これは重要です。', '**注意**：これは重要です。'],
  ['値は**0.5（平均）**です。', '値は<strong>0.5（平均）</strong>です。'],
  ['開いた**ままの「強調」です。', undefined],
])('mends asterisks only where it is certain: %s', (before, after) => {
  const [problem] = problemsOf(withAdvice(before));
  expect(problem!.rule).toBe('literal-emphasis');
  expect(problem!.edit?.insert).toBe(after);
});
