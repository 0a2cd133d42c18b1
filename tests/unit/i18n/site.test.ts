import { expect, it } from 'vitest';
import { stringsOf } from '../../../src/i18n/index.ts';

it.each([
  [0, 0, 'no source given', '出典の記載なし'],
  [1, 0, '1 source, not independent', '出典1件（独立でない）'],
  [1, 1, '1 source, independent', '出典1件（独立）'],
  [2, 0, '2 sources, none independent', '出典2件（独立なし）'],
  [4, 2, '4 sources, 2 independent', '出典4件（うち独立2件）'],
])('says that of %i sources %i are independent', (sources, independent, en, ja) => {
  const cited = { sources, independent };
  expect(stringsOf('en').site.evidence.cited(cited)).toBe(en);
  expect(stringsOf('ja').site.evidence.cited(cited)).toBe(ja);
});
