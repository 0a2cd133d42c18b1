import { expect, it } from 'vitest';
import type { Figure } from '../../../../src/domain/measurements/figure.ts';
import { judge } from '../../../../src/domain/rules/index.ts';
import { buildSourceJudge } from '../../../../src/domain/sources/judge.ts';
import { body, document, lineOfKey, source, today, vocabulary } from '../../../support/review.ts';
import { measurers } from '../../../support/yardstick.ts';

const none = { hosts: [], publishers: [] };
const judgeSources = buildSourceJudge({
  laboratory: { hosts: ['lab.example.org'], publishers: [] },
  shop: { hosts: ['shop.example.org'], publishers: [] },
  maker: { hosts: ['example.com'], publishers: [] },
  ...{ press: none, forum: none },
});
const places = { value: { line: 1, column: 1 }, source: { line: 1, column: 1 } };
const figure = (measurer: string) => {
  const amount = { value: 0.1, decimals: 1, limit: undefined };
  const one: Figure = { quantity: 'thd', amount, condition: {}, source: undefined, measurer };
  return { ...one, places };
};

/** What is warned of where the first part has a score, cites a page, and has figures. */
function warned(score: number, page: string, ...by: string[]) {
  const rating = [2.5 + score, score, 0.8, 0.3, 0.8, 0.6].map((one) => Math.round(one * 10) / 10);
  const text = body.replace('0.7', score.toFixed(1)).replace('example.com', page);
  const file = {
    file: 'measurements/acme-one/figures.yaml',
    ref: 'acme-one',
    text: '',
    faults: [],
  };
  const figures = by.length > 0 ? [{ ...file, figures: by.map(figure) }] : [];
  return judge([document(source({ rating }, text))], vocabulary, {
    ...{ figures, measurers, judgeSources, today },
  }).filter(({ rule }) => rule === 'makers-word');
}

it('warns of a high score for which maker and seller alone speak', () => {
  const expected = [{ severity: 'warning', line: lineOfKey('rating') }];
  expect(warned(0.8, 'example.com')).toMatchObject(expected);
  expect(warned(0.9, 'shop.example.org', 'maker', 'estimate')).toMatchObject(expected);
});

it.each([
  ['a lower score', 0.7, 'example.com', []],
  ['a laboratory that is cited', 0.8, 'lab.example.org', []],
  ['a source that nobody has judged', 0.8, 'unknown.example.org', []],
  ['a measured figure', 0.8, 'example.com', ['maker', 'rtings']],
] as const)('takes %s for enough', (_name, score, page, by) => {
  expect(warned(score, page, ...by)).toEqual([]);
});
