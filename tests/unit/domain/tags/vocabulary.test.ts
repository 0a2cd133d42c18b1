import { describe, expect, it } from 'vitest';
import { languages } from '../../../../src/domain/languages/index.ts';
import { slugify } from '../../../../src/domain/names/slug.ts';
import { buildVocabulary, vocabularySchema } from '../../../../src/domain/tags/vocabulary.ts';
import { readConcepts } from '../../../../src/reading/vocabulary.ts';

describe('the vocabulary of tags', () => {
  const vocabulary = buildVocabulary([
    {
      group: 'trait',
      name: { en: 'Wireless', ja: 'ワイヤレス' },
      with: { 'in-ear-monitors': { en: ['Wireless IEM'], ja: ['ワイヤレスIEM'] } },
    },
    {
      group: 'category',
      name: { en: 'In-ear monitors', ja: 'インイヤーモニター' },
      aliases: { en: ['IEM'], ja: ['イヤモニ'] },
      meaning: { en: 'Earphones that seal.', ja: '密閉するイヤホン。' },
    },
  ]);

  it('files aliases and other spellings under one name', () => {
    const spellings = ['In-ear monitors', 'IN EAR MONITORS', 'iem'];
    expect(spellings.map((one) => vocabulary.en(one).map(({ slug }) => slug))).toEqual(
      spellings.map(() => ['in-ear-monitors']),
    );
    expect(vocabulary.ja('イヤモニ')).toMatchObject([
      { name: 'インイヤーモニター', slugs: { en: 'in-ear-monitors', ja: 'インイヤーモニター' } },
    ]);
  });

  it('finds every tag that one spelling stands for, what the product is first', () => {
    expect(vocabulary.en('wireless-iem')).toEqual([
      ...vocabulary.en('In-ear monitors'),
      ...vocabulary.en('Wireless'),
    ]);
    expect(vocabulary.ja('ワイヤレスIEM')).toMatchObject([
      { name: 'インイヤーモニター' },
      { name: 'ワイヤレス' },
    ]);
  });

  it('takes an unknown tag as it is, and its other spellings as the same', () => {
    const tags = vocabulary.en('Open-Back');
    expect(tags).toMatchObject([{ slug: 'open-back', name: 'Open-Back', group: undefined }]);
    expect(vocabulary.en('open back')).toBe(tags);
  });

  it('gives even a tag of symbols an address', () => {
    expect(vocabulary.en('★')[0].slug).toBe('2605');
  });
});

it('names the entry that is spelled with a tag that the file does not hold', () => {
  const name = { en: 'Wireless', ja: 'ワイヤレス' };
  const file = { wireless: { group: 'trait', name, with: { cans: { en: ['Wireless cans'] } } } };
  expect(vocabularySchema.safeParse(file).error?.issues).toMatchObject([
    { path: ['wireless', 'with'], message: 'there is no tag `cans`; name one that the file holds' },
  ]);
});

it('knows each spelling once, in each language', async () => {
  const concepts = await readConcepts('src/content');
  for (const language of languages) {
    const filed = new Map<string, string>();
    const clashes: string[] = [];
    for (const { name, aliases, with: others = {} } of concepts) {
      const own = [name[language]!, ...(aliases?.[language] ?? [])];
      const shared = Object.values(others).flatMap((spellings) => spellings[language] ?? []);
      for (const slug of new Set([...own, ...shared].map(slugify))) {
        const other = filed.get(slug);
        if (other) clashes.push(`${slug}: ${other} and ${name[language]}`);
        filed.set(slug, name[language]!);
      }
    }
    expect(clashes).toEqual([]);
    expect(filed.size).toBeGreaterThanOrEqual(450);
  }
});

it('lists what a product has, whatever its category, as traits', async () => {
  const vocabulary = buildVocabulary(await readConcepts('src/content'));
  const traits = ['Wireless', 'ANC', 'Open-back', 'Closed-back', 'Discontinued', 'Dongle'];
  const more = ['Balanced', 'Gaming', 'Planar', 'Electrostatic', 'Portable', 'Room correction'];
  for (const spelling of [...traits, ...more]) {
    expect(vocabulary.en(spelling), spelling).toMatchObject([{ group: 'trait' }]);
  }
  expect(vocabulary.en('Premium')).toMatchObject([{ group: 'character' }]);
  expect(vocabulary.ja('ワイヤレスヘッドホン')).toMatchObject([
    { group: 'category', name: 'ヘッドホン' },
    { group: 'trait', name: 'ワイヤレス' },
  ]);
});

it('says what every tag means, in both languages', async () => {
  for (const { name, meaning } of await readConcepts('src/content')) {
    expect(meaning?.en, name.en).toMatch(/\.$/);
    expect(meaning?.ja, name.en).toMatch(/。$/);
  }
});
