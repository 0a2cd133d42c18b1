import { describe, expect, it } from 'vitest';
import { chipsOf, withoutChip, withoutChips } from '../../../../src/browser/catalog/chips.ts';
import { writeAddress } from '../../../../src/domain/catalog/address.ts';
import { nothingChosen, settled, type Choice } from '../../../../src/domain/catalog/choice.ts';
import type { Language } from '../../../../src/domain/languages/index.ts';
import { wordsOf } from '../../../support/words.ts';

const chosen: Choice = settled({
  ...nothingChosen,
  name: 'hd 6',
  category: ['headphones'],
  tags: ['hybrid', 'wired', '-discontinued'],
  match: 'all',
  company: ['kef'],
  sv: [5, Infinity],
  overall: [20, 35],
  price: [100, 1600],
  unpriced: 'keep',
  cited: 3,
  independent: 1,
  until: '2025-08-31',
  weights: [1, 1, 3, 1, 0.5],
  sort: 'price',
  view: 'table',
  page: 4,
});
const nameOf = {
  category: () => 'Headphones',
  tag: (slug: string) => slug.toUpperCase(),
  company: () => 'KEF',
};
const chips = (language: Language) => chipsOf(chosen, wordsOf(language), nameOf);

describe('what is chosen', () => {
  it('is named in either language', () => {
    expect(chips('en').map(({ label }) => label)).toEqual([
      'name contains “hd 6”',
      'Headphones',
      'HYBRID',
      'WIRED',
      'without DISCONTINUED',
      'with all chosen tags',
      'KEF',
      '100 to 1,600 USD',
      'also with no price known',
      'Overall 2.0 to 3.5',
      'Scientific Validity 0.5 or more',
      '3 sources or more',
      '1 independent or more',
      'until 31 Aug 2025',
      'own weights: Cost-Performance ×3, Rationality of Design Philosophy ×0.5',
    ]);
    expect(chips('ja').map(({ label }) => label)).toContain('科学的有効性 0.5以上');
    expect(chips('ja').map(({ label }) => label)).toContain('DISCONTINUED以外');
    expect(chips('ja').map(({ label }) => label)).toContain('名前に「hd 6」を含む');
    expect(chips('ja').map(({ label }) => label)).toContain('100〜1,600円');
  });

  it('is taken away one at a time, each leaving the others, and the list at its start', () => {
    for (const chip of chips('en')) {
      const { label } = chip;
      const without = withoutChip(chosen, chip);
      const left = chipsOf(without, wordsOf('en'), nameOf).map((other) => other.label);
      expect(left).not.toContain(label);
      // Without a second tag, or a price, what depends on it goes as well.
      expect(left.length, label).toBeGreaterThanOrEqual(8);
      expect(without).toMatchObject({ sort: 'price', view: 'table', page: 1 });
    }
  });

  it('goes as a whole, while sorting and view stay', () => {
    expect(chipsOf(withoutChips(chosen), wordsOf('en'), nameOf)).toEqual([]);
    expect(writeAddress(withoutChips(chosen))).toBe('?sort=price&view=table');
  });
});
