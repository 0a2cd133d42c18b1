import { describe, expect, it } from 'vitest';
import { drawSpread } from '../../../../src/browser/catalog/spread.ts';

describe('a spread', () => {
  it('draws a column for every count but 0, the greatest to the top', () => {
    const path = drawSpread([0, 4, 1, 0, 2], () => true, true);
    expect(path.match(/M/g)).toHaveLength(3);
    expect(path).toContain('v-20h');
    expect(path).toContain('v-5h');
  });

  it('draws a part of the columns on the same scale', () => {
    expect(drawSpread([4, 1], (column) => column === 1, false)).toMatch(/^M[\d.]+ 20v-5h40V20z$/);
  });

  it('is empty where nothing is', () => {
    expect(drawSpread([0, 0], () => true, true)).toBe('');
  });
});
