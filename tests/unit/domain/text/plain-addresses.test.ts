import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { longestAddress, plainAddressLength } from '../../../../src/domain/text/plain-addresses.ts';

const addressOf = (text: string) => text.slice(0, plainAddressLength(text));

it.each([
  ['a full stop', 'https://example.com/a.', 'https://example.com/a'],
  ['several marks', 'https://example.com/a?!...', 'https://example.com/a'],
  ['a bracket that it did not open', 'https://example.com/bar)。続き', 'https://example.com/bar'],
  ['all but its own brackets', 'https://example.com/a_(b)) x', 'https://example.com/a_(b)'],
  ['a square bracket', 'https://example.com/baz]（注）', 'https://example.com/baz'],
  ['bold', 'https://example.com/kit**（公開）', 'https://example.com/kit'],
  ['bold, and text without a space', 'https://example.com/kit**(new)', 'https://example.com/kit'],
  ['emphasis', 'https://example.com/kit*', 'https://example.com/kit'],
  ['a mark of Japanese', 'https://example.com/?q=1&b=2。次', 'https://example.com/?q=1&b=2'],
  ['a particle after a name', 'https://example.com/kitで買う', 'https://example.com/kit'],
  ['a particle after a slash', 'https://example.com/を見る', 'https://example.com/'],
  ['a particle after a host', 'www.example.comを見る', 'www.example.com'],
  ['a character reference', 'https://example.com/a&quot;', 'https://example.com/a'],
  ['a quotation mark', 'https://example.com/a" x', 'https://example.com/a'],
  ['a tag', 'https://example.com/a<br>', 'https://example.com/a'],
])('ends an address before %s', (_name, text, address) => {
  expect(addressOf(text)).toBe(address);
});

it.each([
  ['a query with brackets', 'https://example.com/?a[]=1&b[c]=2'],
  ['a single star', 'https://web.archive.org/web/2024*/example.com'],
  ['a tilde', 'https://example.com/~user/'],
  ['Japanese after a slash', 'https://ja.wikipedia.org/wiki/ダイナミックレンジ'],
  ['Japanese between slashes', 'https://example.com/製品/音響/2.html'],
  ['Japanese after an underscore', 'https://ja.wikipedia.org/wiki/Sony_ウォークマン'],
  ['letters with accents', 'https://fr.wikipedia.org/wiki/Mötley_Crüe'],
  ['a host with Japanese', 'https://日本語.jp/a'],
  ['a port', 'http://example.com:8080/a'],
])('keeps %s in an address', (_name, address) => {
  expect(addressOf(`${address} x`)).toBe(address);
  expect(addressOf(`${address}。`)).toBe(address);
});

it.each(['http://localhost/a', 'https://', 'www.', 'www', 'ftp://example.com', 'example.com'])(
  'takes %s for text',
  (text) => expect(plainAddressLength(text)).toBe(0),
);

it('takes for text what is longer than an address can be', () => {
  expect(plainAddressLength(`https://example.com/${'a'.repeat(longestAddress)}`)).toBe(0);
});

describe('of any address', () => {
  const part = fc
    .stringMatching(/^[A-Za-z0-9._~%:@!$&'+,;=-]{0,12}[A-Za-z0-9]$/)
    .filter((text) => !text.includes('~~'));
  const addresses = fc
    .tuple(
      fc.constantFrom('https://example.com', 'http://www.a-b.co.jp:80', 'www.a.bc'),
      fc.array(part),
    )
    .map(([host, parts]) => [host, ...parts].join('/'));
  const ends = fc.constantFrom(
    ...[
      '',
      ' x',
      '。',
      '、次',
      '）',
      '」と',
      ')。',
      '),',
      '] ',
      '](',
      '**（',
      '*。',
      '~~と',
      '. X',
      '<br>',
    ],
    ...['を見る', 'です', '　次', '…', '！', '：', '・次'],
  );

  it('the end is found whatever follows', () => {
    fc.assert(
      fc.property(addresses, ends, (address, end) => {
        expect(addressOf(address + end)).toBe(address);
      }),
    );
  });
});
