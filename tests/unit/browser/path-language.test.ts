import { expect, it } from 'vitest';
import { languageOfPath } from '../../../src/browser/path-language.ts';

it('finds the language in an address, with and without a base path', () => {
  expect(languageOfPath('/products/ja/nothing/')).toBe('ja');
  expect(languageOfPath('/reviews/en/')).toBe('en');
  expect(languageOfPath('/japan/')).toBeUndefined();
});
