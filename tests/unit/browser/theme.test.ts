import { describe, expect, it } from 'vitest';
import { nextTheme, readTheme } from '../../../src/browser/theme.ts';

describe('the theme', () => {
  it('goes from the system to light to dark and back', () => {
    expect(nextTheme('system')).toBe('light');
    expect(nextTheme('light')).toBe('dark');
    expect(nextTheme('dark')).toBe('system');
  });

  it('is the system’s where the page names none, or nonsense', () => {
    expect([undefined, '', 'blue'].map(readTheme)).toEqual(['system', 'system', 'system']);
  });
});
