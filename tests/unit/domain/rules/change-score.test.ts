import { expect, it } from 'vitest';
import { bodyLine, document, problemsOf, source } from '../../../support/review.ts';

const change = { date: '2025-12-02', why: 'An equal fell in price.', part: 'cost_performance' };
const problemsWith = (...changes: object[]) => problemsOf(document(source({ changes })));

it('takes changes that lead to the score, and changes of the text', () => {
  const text = { date: '2025-12-03', why: 'The term of warranty is corrected.' };
  expect(problemsWith({ ...change, from: 0.4, to: 0.3 }, text)).toEqual([]);
});

it('refuses a change that ends elsewhere', () => {
  expect(problemsWith({ ...change, from: 0.5, to: 0.4 })).toMatchObject([
    {
      ...{ rule: 'change-score', severity: 'error', line: bodyLine - 1, column: 106 },
      message: 'the change ends at 0.4, but the rating gives 0.3',
      remedy: 'Correct the score that is wrong, or add the change that is missing.',
    },
  ]);
  const second = { ...change, date: '2025-12-05', from: 0.6, to: 0.3 };
  expect(problemsWith({ ...change, from: 0.5, to: 0.4 }, second)).toMatchObject([
    { message: 'the change ends at 0.4, but the next change of the part begins at 0.6' },
  ]);
});

it.each([
  [{ ...change, from: 0.4 }, 'a change of a score needs part, from and to'],
  [{ date: '2025-12-02', why: 'A.', to: 0.3 }, 'a change of a score needs part, from and to'],
  [{ ...change, from: 0.3, to: 0.3 }, 'from and to are the same score'],
  [{ ...change, from: 1.2, to: 0.3 }, 'must be at most 1.0'],
  [{ ...change, part: 'overall', from: 0.4, to: 0.3 }, 'part must be one of scientific_validity'],
])('names what a change lacks: %j', (wrong, message) => {
  const problems = problemsWith(wrong);
  expect(problems).toHaveLength(1);
  expect(problems[0]).toMatchObject({ rule: 'front-matter-value' });
  expect(problems[0]!.message).toContain(message);
});

it('names a key that a change misspells', () => {
  expect(problemsWith({ ...change, frm: 0.4, to: 0.3 })[0]).toMatchObject({
    rule: 'unknown-key',
    remedy: 'Did you mean `from`?',
  });
});
