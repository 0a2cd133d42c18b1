import { expect, it } from 'vitest';
import { nothingChosen, settled } from '../../../../../src/domain/catalog/choice.ts';
import { readColumns } from '../../../../../src/domain/catalog/columns.ts';
import { indexReviews } from '../../../../../src/domain/catalog/index-file.ts';
import { select } from '../../../../../src/domain/catalog/selection.ts';
import { summary } from '../../../../support/summary.ts';

const names = ['Acme HD 600', 'Acme HD-660S', 'Bolt ヘッドホン1', 'Zen_One'];
const columns = readColumns(
  indexReviews(
    names.map((name, at) => summary(3, { name, ref: `p${at}` })),
    'USD',
  ),
);
const found = (name: string) =>
  [...select(columns, settled({ ...nothingChosen, name })).matching].map(
    (review) => columns.names[review],
  );

it.each([
  ['hd6', ['Acme HD 600', 'Acme HD-660S']],
  ['ＨＤ　６００', ['Acme HD 600']],
  ['ﾍｯﾄﾞﾎﾝ', ['Bolt ヘッドホン1']],
  ['zen one', ['Zen_One']],
  ['acme hd 800', []],
  [' - ', names],
  ['', names],
])('finds by “%s” the names that hold it', (text, expected) => {
  expect(found(text).toSorted()).toEqual(expected);
});

it('writes a name without the space at its ends, and half a letter as what stands for one', () => {
  expect(settled({ ...nothingChosen, name: ' HD 600 ' }).name).toBe('HD 600');
  expect(settled({ ...nothingChosen, name: 'HD \ud83c' }).name).toBe('HD \ufffd');
});
