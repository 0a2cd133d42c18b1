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
        ...{ column: 8, text: tag },
        message: `the vocabulary does not know the tag "${tag}"`,
        remedy: 'Did you mean "Headphones"? If not, add the tag to `tags.yaml`.',
      },
    ]);
  },
);

it.each([
  ['Headphones、DAC', 2, 'Headphones, DAC'],
  ['DAC，Headphones', 2, 'DAC, Headphones'],
  ['Headphones, DAC,', 2, 'Headphones, DAC'],
  ['Headphones ; DAC', 2, 'Headphones, DAC'],
  ['DAC；Cans', 2, 'DAC, Cans'],
  ['Cans|DAC | 2.1', 3, 'Cans, DAC, "2.1"'],
])('warns of names in one tag: %s', (tag, count, names) => {
  expect(ofTag(tag)).toMatchObject([
    {
      ...{ rule: 'tag-misspelt', line: lineOfKey('tags'), column: 8, text: tag },
      message: `"${tag}" is one tag that holds ${count} names`,
      remedy: `Write \`[${names}]\`.`,
    },
  ]);
});

it.each([
  ['en', 'ヘッドホン', 'Headphones'],
  ['ja', 'Headphones', 'ヘッドホン'],
])('knows a tag in another language, in %s: %s', (lang, tag, name) => {
  const text = source({ lang, price: lang === 'ja' ? 10_000 : 100, tags: ['DAC', tag] });
  const found = problemsOf(document(text, `${lang}/acme/acme-one.md`));
  expect(found.filter(({ rule }) => rule === 'tag-misspelt')).toMatchObject([
    {
      ...{ column: 14, text: tag, message: `the vocabulary does not know the tag "${tag}"` },
      remedy: `Did you mean "${name}"? If not, add the tag to \`tags.yaml\`.`,
    },
  ]);
});

it('judges each tag', () => {
  const found = problemsOf(document(source({ tags: ['Headphnes', 'Headphones;DAC', 'Wirless'] })));
  expect(found.map(({ rule, text }) => `${rule} ${text}`)).toEqual([
    'tag-misspelt Headphnes',
    'tag-misspelt Headphones;DAC',
    'tag-misspelt Wirless',
  ]);
});

it.each(['Headband', 'Earphones', 'Headphones 2', 'Can', 'DAC, Amplifier', '音'])(
  'takes another name: %s',
  (tag) => {
    expect(ofTag(tag)).toEqual([]);
  },
);
