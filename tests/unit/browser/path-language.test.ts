import { expect, it } from 'vitest';
import { languageOfPath } from '../../../src/browser/path-language.ts';

const languages = ['en', 'ja'];

it('finds the language in an address, with and without a base path', () => {
  expect(languageOfPath('/products/ja/nothing/', languages)).toBe('ja');
  expect(languageOfPath('/reviews/en/', languages)).toBe('en');
  expect(languageOfPath('/japan/', languages)).toBeUndefined();
});
