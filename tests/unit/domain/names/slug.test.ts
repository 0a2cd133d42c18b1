import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { slugify } from '../../../../src/domain/names/slug.ts';

describe('slugs of tags', () => {
  it('are the same for spellings that differ in case, hyphens and width', () => {
    expect(['Open-back', 'Open-Back', 'Open back', 'ＯＰＥＮ　ＢＡＣＫ'].map(slugify)).toEqual(
      new Array(4).fill('open-back'),
    );
  });

  it('keep Japanese letters, marks and long vowels', () => {
    expect(slugify('インイヤーモニター')).toBe('インイヤーモニター');
    expect(slugify('バランスド・アーマチュア')).toBe(slugify('バランスドアーマチュア'));
  });

  it('keep apart what differs in a point or a sign between digits', () => {
    expect(slugify('2.1')).toBe('2.1');
    expect(slugify('21')).toBe('21');
    expect(slugify('DAC+AMP')).toBe('dac-plus-amp');
    expect(slugify('R&D')).toBe('r-and-d');
  });

  it('hold nothing that an address would have to escape but letters, and are stable', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (name) => {
        const slug = slugify(name);
        expect(slug).not.toMatch(/[\s/?#%&+\\]/);
        expect(slug).not.toMatch(/^-|-$/);
        expect(slugify(slug)).toBe(slug);
      }),
    );
  });
});
