import { expect, it } from 'vitest';
import { document, lineOfKey, problemsOf, source } from '../../../support/review.ts';

const ofTag = (tag: string) => problemsOf(document(source({ tags: [tag] })));

it.each(['Headphnes', 'Headphoness', 'Headpones', 'headphone'])(
  'warns of a slip of the keyboard: %s',
  (tag) => {
    expect(ofTag(tag)).toMatchObject([
      {
        rule: 'tag-misspelt',
        severity: 'warning',
        line: lineOfKey('tags'),
        text: tag,
        remedy: expect.stringContaining('"Headphones"') as string,
      },
    ]);
  },
);

it.each(['Headband', 'Earphones', 'Headphones 2', 'Can'])('takes another name: %s', (tag) => {
  expect(ofTag(tag)).toEqual([]);
});
