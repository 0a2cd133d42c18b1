import { expect, it } from 'vitest';
import type { Figure } from '../../../../src/domain/measurements/figure.ts';
import type { ReviewDocument } from '../../../../src/domain/check/document.ts';
import type { Surroundings } from '../../../../src/domain/check/library.ts';
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

const fileOf = (ref: string, by: readonly string[]) => ({
  ...{ file: `measurements/${ref}/figures.yaml`, ref, text: '', faults: [] },
  figures: by.map(figure),
});

const judged = (review: ReviewDocument, around: Partial<Surroundings>) =>
  judge([review], vocabulary, { measurers, judgeSources, today, ...around }).filter(
    ({ rule }) => rule === 'makers-word',
  );

/** A review whose first part has a score and cites a page. */
function scored(score: number, page: string): string {
  const rating = [2.5 + score, score, 0.8, 0.3, 0.8, 0.6].map((one) => Math.round(one * 10) / 10);
  return source({ rating }, body.replace('0.7', score.toFixed(1)).replace('example.com', page));
}

/** What is warned of where the product has figures of some measurers, too. */
const warned = (score: number, page: string, ...by: string[]) =>
  judged(document(scored(score, page)), { figures: by.length > 0 ? [fileOf('acme-one', by)] : [] });

it('warns of a high score for which maker and seller alone speak', () => {
  const place = { severity: 'warning', line: lineOfKey('rating'), column: 14 };
  const message = 'rests on nothing but the word of maker and seller';
  expect(warned(0.8, 'example.com')).toMatchObject([{ ...place, message: `0.8 ${message}` }]);
  expect(warned(0.9, 'shop.example.org', 'maker', 'estimate')).toMatchObject([
    { ...place, message: `0.9 ${message}` },
  ]);
});

it.each([
  ['a lower score', 0.7, 'example.com', []],
  ['a laboratory that is cited', 0.8, 'lab.example.org', []],
  ['a source that nobody has judged', 0.8, 'unknown.example.org', []],
  ['a measured figure', 0.8, 'example.com', ['maker', 'rtings']],
] as const)('takes %s for enough', (_name, score, page, by) => {
  expect(warned(score, page, ...by)).toEqual([]);
});

it('counts the figures of the product alone', () => {
  const figures = [fileOf('acme-two', ['rtings']), fileOf('acme-one', ['maker'])];
  expect(judged(document(scored(0.8, 'example.com')), { figures })).toHaveLength(1);
});

const claimed = scored(0.8, 'example.com');

it.each([
  ['a product without a source or a figure', document(claimed.replace(' [1].', '.')), {}],
  ['sources that nobody tells apart', document(claimed), { judgeSources: undefined }],
  ['a file that does not fit its path', document(claimed, 'en/acme/acme-two.md'), {}],
  [
    'a company',
    document(claimed.replace('ref: "acme-one"', 'ref: "acme"'), 'en/acme.md', 'company'),
    {},
  ],
])('does not judge %s', (_name, review, around) => {
  expect(judged(review, around)).toEqual([]);
});
