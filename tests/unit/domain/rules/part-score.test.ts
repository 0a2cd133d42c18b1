import { expect, it } from 'vitest';
import {
  bodyWith,
  document,
  lineOf,
  problemsOf,
  source,
  withAdvice,
} from '../../../support/review.ts';

it('refuses a score that is not that of the front matter', () => {
  const text = bodyWith('text{0.7}', 'text{0.6}');
  expect(problemsOf(document(source({}, text)))).toMatchObject([
    {
      rule: 'part-score',
      line: lineOf('0.7'),
      message: 'Scientific Validity is 0.6 here and 0.7 in the front matter',
      text: '$$ \\Large \\text{0.6} $$',
    },
  ]);
});

it('asks for a score under every part', () => {
  const text = bodyWith('$$ \\Large \\text{0.3} $$\n\n', '');
  const [problem] = problemsOf(document(source({}, text)));
  expect(problem).toMatchObject({ rule: 'part-score', line: lineOf('## Cost') });
  expect(problem!.remedy).toContain('$$ \\Large \\text{0.3} $$');
});

it('warns of a score that stands twice, as the same number or as two', () => {
  const line = '$$ \\Large \\text{0.3} $$';
  for (const [second, said] of [
    [line, 'a second score line'],
    [line.replace('0.3', '0.4'), '0.4 here and 0.3'],
  ] as const) {
    const text = bodyWith(line, `${line}\n\n${second}`);
    expect(problemsOf(document(source({}, text)))).toMatchObject([
      { rule: 'part-score', line: lineOf('text{0.3}') + 2, message: expect.stringContaining(said) },
    ]);
  }
});

it('does not look for scores in blocks of code', () => {
  expect(problemsOf(withAdvice('```\n$$ \\Large \\text{0.1} $$\n```'))).toEqual([]);
});
