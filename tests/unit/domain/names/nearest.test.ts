import { describe, expect, it } from 'vitest';
import { nearest } from '../../../../src/domain/names/nearest.ts';

describe('the nearest name', () => {
  it('is the one a mistake means', () => {
    expect(nearest('tag', ['title', 'tags', 'target_name'])).toBe('tags');
    expect(nearest('astell-kern', ['akg', 'astellnkern'])).toBe('astellnkern');
  });

  it('is found whatever the case, width, hyphens and underscores', () => {
    const names = ['Headphones', 'company_id', 'DAC', 'インイヤーモニター'];
    expect(nearest('hed-phones', names)).toBe('Headphones');
    expect(nearest('company-id', names)).toBe('company_id');
    expect(nearest('ＤＡＣ', names)).toBe('DAC');
    expect(nearest('イン・イヤーモニター', names)).toBe('インイヤーモニター');
  });

  it('is none where nothing is near', () => {
    expect(nearest('sony', ['kef', 'neumann'])).toBeUndefined();
  });
});
