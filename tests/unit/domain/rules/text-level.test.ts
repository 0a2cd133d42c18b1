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

const said = (sentence: string, category?: string, path?: string) =>
  judge(
    [document(source({ category }, bodyWith('It measures well [1].', sentence)), path)],
    vocabulary,
    { categories, today, yardstick },
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
      remedy: 'Correct the number or the word; the row of the method page says what is judged how.',
      message:
        '0.03 % is ordinary by the row `electronics-thd` of the yardstick: ' +
        'a problem at 0.1 %, transparent at 0.01 %',
    },
  ]);
});

it('judges nothing of what is of no kind with a yardstick', () => {
  expect(said('Its THD of 0.5% is transparent [1].', 'cable')).toEqual([]);
});

it.each([
  [
    'Its frequency response of ±2 dB is transparent [1].',
    '±2 dB is ordinary by the row `electronics-frequency-response` of the yardstick: ' +
      'a problem at ±3 dB, transparent at ±0.5 dB',
  ],
  [
    'Its IMD of 0.5% is transparent [1].',
    '0.5 % is ordinary by the row `electronics-imd` of the yardstick: transparent at 0.02 %',
  ],
  [
    'Its SNR of 110 dB is transparent, but its THD of 0.03% is transparent [1].',
    '0.03 % is ordinary by the row `electronics-thd` of the yardstick: ' +
      'a problem at 0.1 %, transparent at 0.01 %',
  ],
])('says the levels of the row with sign and unit: %s', (sentence, message) => {
  expect(said(sentence, 'dac')).toMatchObject([{ message }]);
});

it('takes a figure that no row is about, or that nothing is claimed of', () => {
  expect(said('Its group delay of 5 ms is transparent [1].', 'dac')).toEqual([]);
  expect(said('Its THD of 0.03% is new [1].', 'dac')).toEqual([]);
});

it('leaves a file that does not fit its path to the rule about that', () => {
  const sentence = 'Its THD of 0.03% is transparent [1].';
  expect(said(sentence, 'dac', 'en/acme/acme-two.md')).toEqual([]);
});
