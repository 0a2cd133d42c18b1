import fc from 'fast-check';
import { expect, it } from 'vitest';
import { absolute, routeOf, spellPath, urls } from '../../src/urls.ts';

const review = (ref: string) => urls.review('product', 'en', ref);

it('leaves the letters that every place of a page writes alike, and encodes the others', () => {
  expect(review('D302J++')).toBe('/products/en/D302J++/');
  expect(review('a(b),c')).toBe('/products/en/a(b),c/');
  expect(review("R&D's")).toBe('/products/en/R%26D%27s/');
  expect(review('50%?#/')).toBe('/products/en/50%25%3F%23%2F/');
  expect(urls.tag('ja', '開放型')).toBe('/tags/ja/%E9%96%8B%E6%94%BE%E5%9E%8B/');
});

it('has one spelling of each path, that browsers and XML keep', () => {
  const ref = fc
    .string({ minLength: 1, unit: 'grapheme' })
    .filter((text) => text.isWellFormed() && !/^\.{1,2}$/.test(text));
  fc.assert(
    fc.property(ref, (ref) => {
      const path = review(ref);
      expect(spellPath(path)).toBe(path);
      expect(spellPath(`/products/en/${encodeURIComponent(ref)}/`)).toBe(path);
      expect(new URL(path, 'https://x.test').pathname).toBe(path);
      expect(path).not.toMatch(/[&'"<>]/);
      const site = new URL('https://x.test:8443');
      expect(absolute(path, site)).toBe(new URL(path, site).href);
    }),
  );
});

it('makes no whole address without a host', () => {
  expect(() => absolute(review('a'), undefined)).toThrow(TypeError);
});

it('knows a path as a route has it, and the feed of what a page lists', () => {
  expect(routeOf(urls.review('company', 'ja', "R&D's"))).toBe("companies/ja/R&D's");
  expect(routeOf(urls.home('en'))).toBe('en');
  expect(urls.feed(urls.home('en'), 'xml')).toBe('/en/feed.xml');
});
