import { expect, it } from 'vitest';
import { buildCategories } from '../../../../src/domain/categories/index.ts';
import type { Surroundings } from '../../../../src/domain/check/library.ts';
import { judge } from '../../../../src/domain/rules/index.ts';
import type { Kind } from '../../../../src/domain/kinds.ts';
import { document, lineOfKey, source, vocabulary } from '../../../support/review.ts';

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
const found = (
  ref: string,
  kind: Kind,
  path: string,
  around: Partial<Surroundings> = { categories },
) =>
  judge([document(source({ ref }), path, kind)], vocabulary, around).filter(
    ({ rule }) => rule === 'ref-taken',
  );

it('refuses the id of a category, for what has categories', () => {
  expect(found('dac', 'product', 'en/acme/dac.md')).toMatchObject([
    {
      ...{ severity: 'error', line: lineOfKey('ref'), column: 6 },
      message: '`ref` dac is the id of a category',
    },
  ]);
  expect(found('dac', 'company', 'en/dac.md')).toEqual([]);
  expect(found('dacs', 'product', 'en/acme/dacs.md')).toEqual([]);
});

it('leaves a ref that is not the name of its file to the rule about that', () => {
  expect(found('dac', 'product', 'en/acme/acme-one.md')).toEqual([]);
});

it('takes any ref where the categories are not known', () => {
  expect(found('dac', 'product', 'en/acme/dac.md', {})).toEqual([]);
});
