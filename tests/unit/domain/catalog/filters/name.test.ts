import { expect, it } from 'vitest';
import { nothingChosen, settled } from '../../../../../src/domain/catalog/choice.ts';
import { readColumns } from '../../../../../src/domain/catalog/columns.ts';
import { name as filter } from '../../../../../src/domain/catalog/filters/name.ts';
import { indexReviews } from '../../../../../src/domain/catalog/index-file.ts';
import { foundIn, readBy } from '../../../../support/found.ts';
import { summary } from '../../../../support/summary.ts';

const names = ['Acme HD 600', 'Acme HD-660S', 'Bolt ヘッドホン1', 'Zen_One'];
const catalog = () => {
  const reviews = names.map((name, at) => summary(3, { name, ref: `p${at}` }));
  return readColumns(indexReviews(reviews, 'USD'));
};

it.each([
  ['hd6', ['Acme HD 600', 'Acme HD-660S']],
  ['ＨＤ　６００', ['Acme HD 600']],
  ['ﾍｯﾄﾞﾎﾝ', ['Bolt ヘッドホン1']],
  ['zen one', ['Zen_One']],
  ['acme hd 800', []],
  [' - ', names],
  ['', names],
])('finds by “%s” the names that hold it', (text, expected) => {
  expect(foundIn(catalog(), { name: text })).toEqual(expected);
});

it('writes a name without the space at its ends, and half a letter as what stands for one', () => {
  expect(settled({ ...nothingChosen, name: ' HD 600 ' }).name).toBe('HD 600');
  expect(settled({ ...nothingChosen, name: 'HD \ud83c' }).name).toBe('HD \ufffd');
});

it('is read as it is written', () => {
  const { name } = filter.parameters;
  expect(readBy(name, ' HD 600 ')).toEqual({ value: 'HD 600', refused: [] });
  expect(readBy(name, ' - ').value).toBe('');
  expect([name.unchosen, name.write('HD 600')]).toEqual(['', 'HD 600']);
});
