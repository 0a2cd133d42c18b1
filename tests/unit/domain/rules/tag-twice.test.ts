import { expect, it } from 'vitest';
import { document, lineOfKey, problemsOf, source } from '../../../support/review.ts';

const ofTags = (tags: string[]) => problemsOf(document(source({ tags })));

const place = { rule: 'tag-twice', severity: 'warning', line: lineOfKey('tags') };

it('warns of a tag that is there twice, each time', () => {
  const message = 'the tag "DAC" is there twice';
  expect(ofTags(['DAC', 'DAC', 'New', 'DAC'])).toMatchObject([
    { ...place, column: 14, text: 'DAC', message },
    { ...place, column: 26, text: 'DAC', message },
  ]);
});

it('warns of two spellings of one tag', () => {
  expect(ofTags(['Open-back', 'Open back'])).toMatchObject([
    {
      ...{ ...place, text: 'Open back' },
      message: 'the tags "Open-back" and "Open back" are one tag',
    },
  ]);
});

it('takes tags that differ in a number', () => {
  expect(ofTags(['2.1', '21'])).toEqual([]);
});
