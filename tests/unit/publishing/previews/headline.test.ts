import { expect, it } from 'vitest';
import { headline } from '../../../../src/publishing/previews/headline.ts';

const classOf = (name: string) => headline(name, 'en').className;

it.each([
  ['KEF', 'one-line'],
  ['Sony IER-Z1R', 'one-line'],
  ['Sony WH-1000XM6', 'two-lines'],
  ['George Massenburg Labs GML 8900', 'two-lines'],
  ['&amp;lt; &#60;b&#62; &nosuch;', 'three-lines'],
  ['NUARL Sound:A Global Tuning Edition for the twentieth anniversary', 'three-lines'],
  ['オーディオテクニカ', 'two-lines'],
  ['W'.repeat(60), 'four-lines'],
  ['A'.repeat(10_000), 'four-lines'],
])('writes %j as large as it fits: %s', (name, className) => {
  expect(classOf(name)).toBe(className);
});

it('breaks Japanese between phrases, and cuts what nobody would see', () => {
  expect(headline('音を変えるケーブル', 'ja')).toMatchObject({
    text: '音を\u200b変える\u200bケーブル',
  });
  expect(headline('🎧'.repeat(10_000), 'en')).toMatchObject({ text: '🎧'.repeat(200) });
});
