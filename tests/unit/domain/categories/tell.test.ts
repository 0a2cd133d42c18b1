import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { buildCategoryTeller } from '../../../../src/domain/categories/tell.ts';
import { readCategories } from '../../../../src/reading/data.ts';

const categories = await readCategories('src/content');
const tell = buildCategoryTeller(categories);

/** The category told by the tags and summary of one language. */
function told(tags: string[], summary = '', name = '') {
  return tell([{ name, tags, summary }]);
}

describe('what tells a category', () => {
  it('is a tag that names it, alone or as the end of a compound', () => {
    expect(told(['Soundbar'])).toEqual({ id: 'soundbar', by: 'tags' });
    expect(told(['ゲーミングヘッドセット'])?.id).toBe('headset');
  });

  it('is the noun of the summary where no tag names any', () => {
    expect(told(['Budget'], 'A compact soundbar for the desk')).toEqual({
      id: 'soundbar',
      by: 'words',
    });
    expect(told([], '机上に置くサウンドバー。')?.id).toBe('soundbar');
  });

  it('is the name where the summary has no noun', () => {
    expect(told([], 'Loud and cheap', 'Acme Soundbar 300')?.id).toBe('soundbar');
  });

  it('is both languages together', () => {
    const texts = [
      { name: '', tags: ['DAC'], summary: '' },
      { name: '', tags: ['ヘッドホンアンプ'], summary: '' },
    ];
    expect(tell(texts)?.id).toBe('dac-amp');
  });

  it('is nothing where nothing names any', () => {
    expect(told(['Premium', 'Japan'], 'Beautifully made and dear')).toBeUndefined();
    expect(tell([])).toBeUndefined();
  });
});

describe('what a mixed tag means', () => {
  it('gives way to the special case that a tag or the noun names', () => {
    expect(told(['Headphones', 'In-ear monitors'])?.id).toBe('in-ear');
    expect(told(['DAC'], 'A USB-C dongle for phones')?.id).toBe('portable-dac-amp');
    expect(told(['Amplifiers'], 'A headphone amplifier with tubes')?.id).toBe(
      'headphone-amplifier',
    );
  });

  it('holds against a noun that names only something beside the product', () => {
    expect(told(['In-ear monitors'], 'Plays from any phone dongle')?.id).toBe('in-ear');
    expect(told(['Bookshelf speakers'], 'Wants a subwoofer below 50 Hz')?.id).toBe(
      'bookshelf-speakers',
    );
  });

  it('is settled by the noun among several', () => {
    const tags = ['In-ear monitors', 'Cables'];
    expect(told(tags, 'An IEM upgrade cable of copper')?.id).toBe('cable');
    expect(told(tags, 'An IEM with two cables')?.id).toBe('in-ear');
  });

  it('does not count where it names a part', () => {
    expect(told(['Built-in DAC', 'Active speakers'])?.id).toBe('active-speakers');
    expect(told(['Op-amp', 'DAC'])?.id).toBe('dac');
  });
});

it('makes one category of several, by what else is said', () => {
  const tags = ['DAC', 'Headphone amplifier'];
  expect(told(tags)?.id).toBe('dac-amp');
  expect(told([...tags, 'Portable'])?.id).toBe('portable-dac-amp');
  expect(told([...tags, 'Portable'], 'A desktop DAC')?.id).toBe('dac-amp');
  expect(told(['Earphones', 'Bluetooth'])?.id).toBe('wireless-earphones');
  expect(told(['Earphones', 'USB-C', 'Wired'])?.id).toBe('in-ear');
});

it('tells every category by each of its words', () => {
  const wrong = [...categories.byId.values()].flatMap(({ id, words, tags, loosely }) =>
    [words, tags, loosely]
      .flatMap((lists) => Object.values(lists).flat())
      .map((word) => ({ word, id, told: told([word])?.id }))
      .filter(({ id, told }) => told !== id),
  );
  expect(wrong).toEqual([]);
});

it('is right on at least 97 of 100 products that people have sorted', () => {
  const file = path.join(import.meta.dirname, 'labelled.txt');
  const products = readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => line.split('|') as [string, string, string, string]);
  const wrong = products
    .map(([category, name, tags, summary]) => ({
      name,
      category,
      told: told(tags.split(', '), summary, name)?.id,
    }))
    .filter(({ category, told }) => told !== category);
  const right = products.length - wrong.length;
  console.log(`categories: ${right} of ${products.length} labelled products told right`, wrong);
  expect(right / products.length).toBeGreaterThanOrEqual(0.97);
});
