import { expect, it } from 'vitest';
import { judge } from '../../../../src/domain/rules/index.ts';
import {
  bodyWith,
  categories,
  document,
  lineOf,
  source,
  today,
  vocabulary,
} from '../../../support/review.ts';
import { yardstick } from '../../../support/yardstick.ts';

const around = { categories, yardstick, today };
const said = (sentence: string, category?: string) =>
  judge(
    [document(source({ category }, bodyWith('It measures well [1].', sentence)))],
    vocabulary,
    around,
  ).filter(({ rule }) => rule === 'text-level');

it('warns of a sentence that the row of its product’s kind contradicts, with the row', () => {
  const sentence = 'It is small. Its THD of 0.03% is transparent [1].';
  expect(said(sentence, 'headphones')).toEqual([]);
  expect(said(sentence, 'dac')).toMatchObject([
    {
      severity: 'warning',
      // The front matter has one key more.
      line: lineOf('It measures well') + 1,
      column: 25,
      text: 'Its THD of 0.03% is transparent [1].',
      message:
        '0.03 % is ordinary by the row `electronics-thd` of the yardstick: ' +
        'a problem at 0.1 %, transparent at 0.01 %',
    },
  ]);
});

it('judges nothing of what is of no kind with a yardstick', () => {
  expect(said('Its THD of 0.5% is transparent [1].', 'cable')).toEqual([]);
});
