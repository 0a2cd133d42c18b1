import { expect, it } from 'vitest';
import { bodyWith, document, lineOf, problemsOf, source } from '../../../support/review.ts';

const right = '$$ \\Large \\text{0.8} $$\n\nIts own driver.';

it.each([
  ['$ \\Large \\text{0.8} $', 0],
  ['$$ \\text{0.8} $$', 0],
  ['$$ \\Large \\text{０.８} $$', 0],
  ['＄＄ \\Large \\text{0.8} ＄＄', 0],
  ['$$ \\Large \\text{.8} $$', 0],
  ['$$ \\Large \\text{0.8/1.0} $$', 0],
  ['$$ \\Large \\text{0.8}', 0],
  ['$\n\\Large \\text{0.8}\n$', 1],
  ['`$$ \\Large \\text{0.8} $$`', 0],
  ['```\n$$ \\Large \\text{0.8} $$\n```', 1],
  ['> $$ \\Large \\text{0.8} $$', 0],
  ['- $$ \\Large \\text{0.8} $$', 0],
  ['0.8', 0],
  ['**Score: 0.8**', 0],
  ['$$ \\Large \\text{0.8} $$ It is new.', 0],
  ['### Drivers\n\n$$ \\Large \\text{0.8} $$', 2],
])('tells once of a line that is no score line: %s', (line, below) => {
  for (const format of ['md', 'mdx']) {
    const text = bodyWith(right, `${line}\n\nIts own driver.`);
    const problems = problemsOf(document(source({}, text), `en/acme/acme-one.${format}`));
    expect(problems).toMatchObject([
      { rule: 'score-line', severity: 'error', line: lineOf('0.8') + below },
    ]);
    expect(problems[0]!.edit).toBeUndefined();
    expect(problems[0]!.remedy).toContain('$$ \\Large \\text{0.8} $$');
  }
});

it.each(['$$\n\\Large \\text{0.8}\n$$', '$$ \\Large \\text{0.80} $$', '$$\\Large\\text{0.8}$$'])(
  'takes what is shown as a score: %s',
  (line) => {
    const text = bodyWith(right, `${line}\n\nIts own driver.`);
    for (const format of ['md', 'mdx']) {
      expect(problemsOf(document(source({}, text), `en/acme/acme-one.${format}`))).toEqual([]);
    }
  },
);

it('takes other numbers of a part that has its score', () => {
  const text = bodyWith('Its own driver.', '0.8\n\n$$ 0.25 $$');
  expect(problemsOf(document(source({}, text)))).toEqual([]);
});
