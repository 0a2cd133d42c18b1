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

it.each(['Headphones、DAC', 'Headphones; DAC', 'Cans|DAC'])(
  'warns of names in one tag: %s',
  (tag) => {
    expect(ofTag(tag)).toMatchObject([
      {
        rule: 'tag-misspelt',
        message: `"${tag}" is one tag that holds 2 names`,
        remedy: `Write \`[${tag.split(/[、;|]/)[0]}, DAC]\`.`,
      },
    ]);
  },
);

it('knows a tag in another language', () => {
  expect(ofTag('ヘッドホン')).toMatchObject([
    { rule: 'tag-misspelt', remedy: expect.stringContaining('"Headphones"') as string },
  ]);
});

it.each(['Headband', 'Earphones', 'Headphones 2', 'Can'])('takes another name: %s', (tag) => {
  expect(ofTag(tag)).toEqual([]);
});
