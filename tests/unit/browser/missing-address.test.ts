import { describe, expect, it } from 'vitest';
import { nearestTo, readMissing } from '../../../src/browser/missing-address.ts';

describe('an address without a page', () => {
  it.each([
    ['/products/en/sony-ier-m8/', { kind: 'product', isTag: false, name: 'sony-ier-m8' }],
    ['/audio/companies/ja/soni', { kind: 'company', isTag: false, name: 'soni' }],
    ['/sony-ier-m9.html', { kind: 'product', isTag: false, name: 'sony-ier-m9' }],
    ['/tags/ja/%E3%83%98%E3%83%83%E3%83%89/', { kind: 'product', isTag: true, name: 'ヘッド' }],
    ['/products/en/50%/', { kind: 'product', isTag: false, name: '50%' }],
    ['/', { kind: 'product', isTag: false, name: '' }],
  ])('%s asks for a kind and a name', (path, missing) => {
    expect(readMissing(path)).toEqual(missing);
  });
});

describe('the nearest page', () => {
  const pages = ['sony-ier-m9', 'sony-ier-z1r', 'sony-wh-1000xm6'].map((slug) => ({ slug }));

  it.each([
    ['Sony_IER-M8', 'sony-ier-m9'],
    ['wh-1000xm6', 'sony-wh-1000xm6'],
    ['sony', undefined],
    ['koss-porta-pro', undefined],
    ['', undefined],
  ])('to %s is %s', (name, slug) => {
    expect(nearestTo(name, pages)?.slug).toBe(slug);
  });
});
