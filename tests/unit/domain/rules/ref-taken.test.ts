import { expect, it } from 'vitest';
import { buildCategories } from '../../../../src/domain/categories/index.ts';
import { judge } from '../../../../src/domain/rules/index.ts';
import type { Kind } from '../../../../src/domain/kinds.ts';
import { document, source, vocabulary } from '../../../support/review.ts';

const texts = { en: 'DACs' };
const categories = buildCategories({
  families: { sources: { name: texts } },
  categories: {
    dac: {
      ...{
        family: 'sources',
        name: texts,
        about: texts,
        compares: texts,
        yardstick: 'electronics',
      },
      ...{ words: {}, tags: {}, loosely: {}, over: [], from: [] },
    },
  },
});
const messagesOf = (ref: string, kind: Kind, path: string) =>
  judge([document(source({ ref }), path, kind)], vocabulary, { categories })
    .filter(({ rule }) => rule === 'ref-taken')
    .map(({ message }) => message);

it('refuses the id of a category, for what has categories', () => {
  expect(messagesOf('dac', 'product', 'en/acme/dac.md')).toEqual([
    '`ref` dac is the id of a category',
  ]);
  expect(messagesOf('dac', 'company', 'en/dac.md')).toEqual([]);
  expect(messagesOf('dac', 'product', 'en/acme/acme-one.md')).toEqual([]);
});
