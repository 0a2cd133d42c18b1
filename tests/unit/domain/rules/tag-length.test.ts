import { expect, it } from 'vitest';
import { document, lineOfKey, problemsOf, source } from '../../../support/review.ts';

const ofTag = (tag: string) => problemsOf(document(source({ tags: [tag] })));

it.each([
  ['Latin', 'a'.repeat(201)],
  ['Japanese, three bytes a character', '音'.repeat(67)],
])('refuses a tag that is no name of a folder: %s', (_script, tag) => {
  expect(ofTag(tag)).toMatchObject([
    { rule: 'tag-length', severity: 'error', line: lineOfKey('tags') },
  ]);
});

it('takes a long tag that is one', () => {
  expect(ofTag('a'.repeat(200))).toEqual([]);
});
