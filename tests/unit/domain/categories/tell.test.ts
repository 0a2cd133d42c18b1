import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { buildCategoryTeller } from '../../../../src/domain/categories/tell.ts';
import { readCategories } from '../../../../src/reading/data.ts';

const categories = await readCategories('src/content');
const { tell, tellCertain } = buildCategoryTeller(categories);

/** The category told by the tags and summary of one language. */
function told(tags: string[], summary = '', name = '') {
  return tell([{ name, tags, summary }]);
}

describe('what tells a category', () => {
  it('is a tag that names it, alone or as the end of a compound', () => {
    expect(told(['Soundbar'])).toBe('soundbar');
    expect(told(['ゲーミングヘッドセット'])).toBe('headset');
  });

  it('is the noun of the summary where no tag names any', () => {
    expect(told(['Budget'], 'A compact soundbar for the desk')).toBe('soundbar');
    expect(told([], '机上に置くサウンドバー。')).toBe('soundbar');
  });

  it('is the name where the summary has no noun', () => {
    expect(told([], 'Loud and cheap', 'Acme Soundbar 300')).toBe('soundbar');
  });

  it('is both languages together', () => {
    const texts = [
      { name: '', tags: ['DAC'], summary: '' },
      { name: '', tags: ['ヘッドホンアンプ'], summary: '' },
    ];
    expect(tell(texts)).toBe('dac-amp');
  });

  it('is nothing where nothing names any', () => {
    expect(told(['Premium', 'Japan'], 'Beautifully made and dear')).toBeUndefined();
    expect(tell([])).toBeUndefined();
  });
});

describe('what a mixed tag means', () => {
  it('gives way to the special case that a tag or the noun names', () => {
    expect(told(['Headphones', 'In-ear monitors'])).toBe('in-ear');
    expect(told(['DAC'], 'A USB-C dongle for phones')).toBe('portable-dac-amp');
    expect(told(['Amplifiers'], 'A headphone amplifier with tubes')).toBe('headphone-amplifier');
  });

  it('holds against a noun that names only something beside the product', () => {
    expect(told(['In-ear monitors'], 'Plays from any phone dongle')).toBe('in-ear');
    expect(told(['Bookshelf speakers'], 'Wants a subwoofer below 50 Hz')).toBe(
      'bookshelf-speakers',
    );
  });

  it('is settled by the noun among several', () => {
    const tags = ['In-ear monitors', 'Cables'];
    expect(told(tags, 'An IEM upgrade cable of copper')).toBe('cable');
    expect(told(tags, 'An IEM with two cables')).toBe('in-ear');
  });

  it('does not count where it names a part', () => {
    expect(told(['Built-in DAC', 'Active speakers'])).toBe('active-speakers');
    expect(told(['Op-amp', 'DAC'])).toBe('dac');
  });
});

describe('a category', () => {
  const certain = (tags: string[], summary: string) => tellCertain([{ name: '', tags, summary }]);

  it('is certain where tags alone and words alone tell it', () => {
    expect(certain(['In-ear monitors'], 'A balanced IEM')).toBe('in-ear');
    expect(certain(['In-ear monitors'], 'Plays from any phone dongle')).toBeUndefined();
    expect(certain([], 'A balanced IEM')).toBeUndefined();
    expect(certain(['In-ear monitors'], 'Loud and cheap')).toBeUndefined();
  });

  it('is not certain where it is a last resort', () => {
    expect(told(['Loudspeakers'], 'An omnidirectional loudspeaker')).toBe('bookshelf-speakers');
    expect(certain(['Loudspeakers'], 'An omnidirectional loudspeaker')).toBeUndefined();
  });
});

it('makes one category of several, by what else is said', () => {
  const tags = ['DAC', 'Headphone amplifier'];
  expect(told(tags)).toBe('dac-amp');
  expect(told([...tags, 'Portable'])).toBe('portable-dac-amp');
  expect(told([...tags, 'Portable'], 'A desktop DAC')).toBe('dac-amp');
  expect(told(['Earphones', 'Bluetooth'])).toBe('wireless-earphones');
  expect(told(['Earphones', 'USB-C', 'Wired'])).toBe('in-ear');
});

it('tells every category by each of its words', () => {
  const wrong = [...categories.byId.values()].flatMap(({ id, words, tags, loosely }) =>
    [words, tags, loosely]
      .flatMap((lists) => Object.values(lists).flat())
      .map((word) => ({ word, id, told: told([word]) }))
      .filter(({ id, told }) => told !== id),
  );
  expect(wrong).toEqual([]);
});

describe('products that people have sorted', () => {
  const file = path.join(import.meta.dirname, 'labelled.txt');
  const products = readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => {
      const [category, name, tags, summary] = line.split('|') as [string, string, string, string];
      return { category, texts: [{ name, summary, tags: tags.split(', ') }] };
    });

  function shareRight(told: typeof tell) {
    const decided = products.filter(({ texts }) => told(texts) !== undefined);
    const wrong = decided
      .map(({ category, texts }) => ({ name: texts[0]!.name, category, told: told(texts) }))
      .filter((one) => one.told !== one.category);
    const counted = `${decided.length - wrong.length} of ${decided.length} labelled products`;
    return { share: 1 - wrong.length / decided.length, decided, counted, wrong };
  }

  it('are told right, at least 97 in 100', () => {
    const { share, decided, counted, wrong } = shareRight(tell);
    console.log(`categories: ${counted} told right`, wrong);
    expect(decided).toHaveLength(products.length);
    expect(share).toBeGreaterThanOrEqual(0.97);
  });

  it('are never told wrong where it is called certain, which most are', () => {
    const { decided, counted, wrong } = shareRight(tellCertain);
    console.log(`categories: ${counted} certain`);
    expect(wrong).toEqual([]);
    expect(decided.length / products.length).toBeGreaterThan(0.8);
  });
});
