import { describe, expect, it } from 'vitest';
import { languages } from '../../../../src/domain/languages/index.ts';
import { slugify } from '../../../../src/domain/names/slug.ts';
import { buildVocabulary } from '../../../../src/domain/tags/vocabulary.ts';
import { readConcepts } from '../../../../src/reading/vocabulary.ts';

describe('the vocabulary of tags', () => {
  const vocabulary = buildVocabulary([
    {
      group: 'category',
      name: { en: 'In-ear monitors', ja: 'インイヤーモニター' },
      aliases: { en: ['IEM'], ja: ['イヤモニ'] },
      meaning: { en: 'Earphones that seal.', ja: '密閉するイヤホン。' },
    },
  ]);

  it('files aliases and other spellings under one name', () => {
    const spellings = ['In-ear monitors', 'IN EAR MONITORS', 'iem'];
    expect(new Set(spellings.map((one) => vocabulary.en(one).slug))).toEqual(
      new Set(['in-ear-monitors']),
    );
    expect(vocabulary.ja('イヤモニ')).toMatchObject({
      name: 'インイヤーモニター',
      translation: 'in-ear-monitors',
    });
  });

  it('takes an unknown tag as it is, and its other spellings as the same', () => {
    const tag = vocabulary.en('Open-Back');
    expect(tag).toMatchObject({ slug: 'open-back', name: 'Open-Back', group: undefined });
    expect(vocabulary.en('open back')).toBe(tag);
  });

  it('gives even a tag of symbols an address', () => {
    expect(vocabulary.en('★').slug).toBe('2605');
  });
});

it('knows each spelling once, under one name a language', async () => {
  const concepts = await readConcepts('src/content');
  for (const language of languages) {
    const filed = new Map<string, string>();
    const clashes: string[] = [];
    for (const { name, aliases } of concepts) {
      const own = new Set([name[language], ...(aliases?.[language] ?? [])].map(slugify));
      for (const slug of own) {
        const other = filed.get(slug);
        if (other) clashes.push(`${slug}: ${other} and ${name[language]}`);
        filed.set(slug, name[language]);
      }
    }
    expect(clashes).toEqual([]);
    expect(filed.size).toBeGreaterThanOrEqual(300);
  }
});

it('says what every tag means, in both languages', async () => {
  for (const { name, meaning } of await readConcepts('src/content')) {
    expect(meaning?.en, name.en).toMatch(/\.$/);
    expect(meaning?.ja, name.en).toMatch(/。$/);
  }
});
