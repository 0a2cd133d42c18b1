import { describe, expect, it } from 'vitest';
import { readMissing } from '../../../src/browser/missing-address.ts';

describe('an address without a page', () => {
  it.each([
    ['/products/en/sony-ier-m8/', { kind: 'product', isTag: false, name: 'sony-ier-m8' }],
    ['/audio/companies/ja/soni', { kind: 'company', isTag: false, name: 'soni' }],
    ['/sony-ier-m9.html', { kind: undefined, isTag: false, name: 'sony-ier-m9' }],
    ['/tags/ja/%E3%83%98%E3%83%83%E3%83%89/', { kind: undefined, isTag: true, name: 'ヘッド' }],
    ['/products/en/50%/', { kind: 'product', isTag: false, name: '50%' }],
    ['/', { kind: undefined, isTag: false, name: '' }],
  ])('%s asks for a kind and a name', (path, missing) => {
    expect(readMissing(path)).toEqual(missing);
  });
});
