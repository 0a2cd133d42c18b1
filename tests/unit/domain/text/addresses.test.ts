import { describe, expect, it } from 'vitest';
import {
  findMisspeltAddresses,
  isBareHost,
  isOwnAddress,
  isSafeAddress,
  isWebAddress,
  pathBeside,
} from '../../../../src/domain/text/addresses.ts';

it.each(['https://example.com/', 'mailto:a@example.com', '/a', '#a', './a.png'])(
  'lets a review link to %s',
  (address) => expect(isSafeAddress(address)).toBe(true),
);

it.each(['javascript:a', ' java\tscript:a', 'data:text/html,a', 'file:///etc/hosts'])(
  'lets no review link to %s',
  (address) => expect(isSafeAddress(address)).toBe(false),
);

describe('an address of a page on the web', () => {
  it.each(['https://example.com', 'http://203.0.113.7/a'])('may be %s', (address) => {
    expect(isWebAddress(address)).toBe(true);
  });

  it.each([
    ...['https://', 'https:///one', 'https:/example.com', 'https://one', 'https://a..example'],
    ...['http://localhost:3000/', 'http://127.0.0.1/', 'http://192.168.1.2/', 'http://nas.local/'],
    ...['ftp://example.com/', '/a'],
  ])('is not %s', (address) => {
    expect(isWebAddress(address)).toBe(false);
  });
});

describe('a misspelt scheme', () => {
  it.each([
    ['htp://example.com/a', 'http://example.com/a'],
    ['htps://example.com/a', 'https://example.com/a'],
    ['ttps://example.com/a', 'https://example.com/a'],
    ['https:/example.com/a', 'https://example.com/a'],
    ['https//example.com/a', 'https://example.com/a'],
    ['https;//example.com/a', 'https://example.com/a'],
  ])('in %s is told', (address, meant) => {
    expect(findMisspeltAddresses(`See ${address}, page 1.`)).toEqual([
      { address, index: 4, meant },
    ]);
  });

  it.each([
    ...['https://example.com/http:/a', 'HTTP/1.1', 'and/or', 'USB//I2S', 'ftp://example.com'],
  ])('is not in %s', (text) => {
    expect(findMisspeltAddresses(text)).toEqual([]);
  });
});

it('tells addresses of this site', () => {
  for (const own of ['/a/', 'a.png', '../a', 'www.example.com', '?a']) {
    expect(isOwnAddress(own), own).toBe(true);
  }
  for (const other of ['', '#a', '//example.com', 'https://example.com', 'mailto:a@example.com']) {
    expect(isOwnAddress(other), other).toBe(false);
  }
});

it('reads the path beside a review', () => {
  expect(pathBeside('./a%20b.png')).toBe('./a b.png');
  expect(pathBeside('100%.png')).toBe('100%.png');
  expect(pathBeside('/a.png')).toBeUndefined();
});

it('tells a host without scheme from a file', () => {
  for (const host of [
    ...['example.com', 'www.example.com/a', 'example.co.jp?a', 'example.com#a'],
    ...['example.md/a', 'example.zip:80'],
  ]) {
    expect(isBareHost(host), host).toBe(true);
  }
  for (const file of [
    ...['acme-two.md', 'acme-two.md?a', 'acme-two.MDX#a', 'acme-two.markdown', 'curve.csv'],
    ...['./example.com', 'a/example.com', 'acme-one', '2.1'],
  ]) {
    expect(isBareHost(file), file).toBe(false);
  }
});
