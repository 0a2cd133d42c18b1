import { expect, it } from 'vitest';
import { judge } from '../../../../src/domain/rules/index.ts';
import { readMethod } from '../../../../src/reading/data.ts';
import { document, goodLibrary, places, source, vocabulary } from '../../../support/review.ts';

const method = await readMethod('src/content');
const judged = (number: unknown) => {
  const [, ...others] = goodLibrary();
  const review = document(source({ tags: ['DAC'], method: number }));
  return judge([review, ...others], vocabulary, { method, today: '2026-01-01' });
};
const last = method.length;

it('knows every version', () => {
  for (const { number } of method) expect(judged(number)).toEqual([]);
});

it('refuses a number that no version has', () => {
  const [problem, ...others] = judged(last + 1);
  expect(others).toEqual([]);
  expect(problem).toMatchObject({
    ...{ rule: 'method-known', severity: 'error', line: 12, text: `method: ${last + 1}` },
    message: `there is no version ${last + 1} of the method; the last is ${last}`,
  });
});

it('takes any number where the versions are not known', () => {
  const review = document(source({ method: last + 1 }));
  expect(judge([review], vocabulary).filter(({ rule }) => rule === 'method-known')).toEqual([]);
});

it.each([0, -1, 1.5, 'two', null])('takes only the number of a version, not %s', (number) => {
  expect(places(judged(number))).toEqual(['front-matter-value 12:9']);
});
