import { describe, expect, it } from 'vitest';
import { nearest } from '../../../../src/domain/names/nearest.ts';

describe('the nearest name', () => {
  it('is the one a mistake means', () => {
    expect(nearest('tag', ['title', 'tags', 'target_name'])).toBe('tags');
    expect(nearest('astell-kern', ['akg', 'astellnkern'])).toBe('astellnkern');
  });

  it('is none where nothing is near', () => {
    expect(nearest('sony', ['kef', 'neumann'])).toBeUndefined();
  });
});
