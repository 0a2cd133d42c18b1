import { expect, it } from 'vitest';
import { languages } from '../../../../src/domain/languages/index.ts';
import { slugify } from '../../../../src/domain/names/slug.ts';
import { readConcepts } from '../../../../src/reading/documents.ts';

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
