import { expect, it } from 'vitest';
import { judge } from '../../../../src/domain/rules/index.ts';
import {
  document,
  goodLibrary,
  japaneseBody,
  lineOfKey,
  source,
  today,
  vocabulary,
} from '../../../support/review.ts';

const [, , ...companies] = goodLibrary();
const found = (...products: ReturnType<typeof document>[]) =>
  judge([...companies, ...products], vocabulary, { today }).filter(
    ({ rule }) => rule === 'one-language',
  );

it('warns of a review in one language', () => {
  expect(found(document(source()))).toMatchObject([
    {
      ...{ severity: 'warning', line: lineOfKey('lang'), column: 7 },
      message: 'there is no review of acme-one in "ja"',
    },
  ]);
});

it('takes one that is there, though its front matter does not hold', () => {
  const japanese = source({ lang: 'ja', title: undefined }, japaneseBody);
  expect(found(document(source()), document(japanese, 'ja/acme/acme-one.md'))).toEqual([]);
});

it('leaves a file that does not fit its path to the rule about that', () => {
  expect(found(document(source({ lang: 'ja' })))).toEqual([]);
});
