import { expect, it } from 'vitest';
import { document, lineOfKey, problemsOf, source } from '../../../support/review.ts';

const ofTags = (tags: string[]) => problemsOf(document(source({ tags })));

it('warns of a tag that is there twice', () => {
  expect(ofTags(['DAC', 'DAC'])).toMatchObject([
    { rule: 'tag-twice', severity: 'warning', line: lineOfKey('tags'), text: 'DAC' },
  ]);
});

it('warns of two spellings of one tag', () => {
  expect(ofTags(['Open-back', 'Open back'])).toMatchObject([
    { rule: 'tag-twice', message: 'the tags "Open-back" and "Open back" are one tag' },
  ]);
});

it('takes tags that differ in a number', () => {
  expect(ofTags(['2.1', '21'])).toEqual([]);
});
