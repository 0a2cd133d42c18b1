import { expect, it } from 'vitest';
import { document, lineOfKey, problemsOf, source } from '../../../support/review.ts';

it.each([
  ['Latin', 'a'.repeat(201)],
  ['Japanese, three bytes a character', '音'.repeat(67)],
])('refuses a tag that is no name of a folder: %s', (_script, tag) => {
  expect(problemsOf(document(source({ tags: ['DAC', tag] })))).toMatchObject([
    {
      ...{ rule: 'tag-length', severity: 'error', line: lineOfKey('tags'), column: 14 },
      message: 'a tag of 201 bytes is longer than the name of a folder may be (200)',
      text: tag.slice(0, 40),
    },
  ]);
});

it('takes a long tag that is one', () => {
  expect(problemsOf(document(source({ tags: ['a'.repeat(200)] })))).toEqual([]);
});
