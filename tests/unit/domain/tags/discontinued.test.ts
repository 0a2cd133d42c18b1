import { expect, it } from 'vitest';
import { isDiscontinued } from '../../../../src/domain/tags/discontinued.ts';
import { buildVocabulary } from '../../../../src/domain/tags/vocabulary.ts';
import { readConcepts } from '../../../../src/reading/vocabulary.ts';

const concepts = await readConcepts('src/content');
const vocabulary = buildVocabulary(concepts);
const isSaid = (language: 'en' | 'ja', spelling: string) =>
  vocabulary[language](spelling).some(isDiscontinued);

it.each([
  ['en', 'Discontinued'],
  ['en', 'discontinued product'],
  ['ja', '生産終了'],
  ['ja', '販売終了'],
  ['ja', '廃盤'],
] as const)('tells in %s from “%s” that a product is made no more', (language, spelling) => {
  expect(isSaid(language, spelling)).toBe(true);
});

it('tells it of no other tag', () => {
  for (const { name } of concepts) {
    const isIt = name.en === 'Discontinued';
    expect(isSaid('en', name.en!), name.en).toBe(isIt);
    expect(isSaid('ja', name.ja!), name.ja).toBe(isIt);
  }
});
