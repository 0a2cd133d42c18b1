import { expect, it } from 'vitest';
import { judge } from '../../../../src/domain/rules/index.ts';
import {
  adviceLine,
  bodyWith,
  categories,
  document,
  goodLibrary,
  problemsOf,
  source,
  today,
  vocabulary,
  withAdvice,
} from '../../../support/review.ts';

it.each([
  ...[
    '/products/en/acme-one/',
    '/products/ja/acme-one',
    '/companies/en/acme/#advice',
    '../acme-one/',
  ],
  ...['/', '/en/', '/products/en/', '/tags/en/', '/tags/ja/dac/', '/compare/en/'],
  ...[
    '/method/en/',
    '/method/en/authors/',
    '/changes/en/',
    '/data/en/',
    '/measurements/en/',
    '/search/en/',
    '/products/en/?tags=dac',
    '/favicon.svg',
    '/curves/one.csv',
  ],
])('lets a review link to %s', (address) => {
  const linking = withAdvice(`See [this](${address}).`);
  expect(problemsOf(linking, new Set(['/favicon.svg', '/curves/one.csv']))).toEqual([]);
});

it.each([
  ...['#advice', '#top', '#TOP', '#', '#ref-1', '#my-own-heading'],
  ...['../acme-one/#cost-performance', '/products/en/#anything'],
])('lets a review link to the place %s', (address) => {
  const linking = withAdvice(`See [this](${address}).\n\n### My own heading\n\nText.`);
  expect(problemsOf(linking)).toEqual([]);
});

it.each([
  ...['/audio/products/en/acme-one/', '/products/en/acme-one/', '../../../companies/en/acme/'],
  ...['/audio/', '/audio/en/', '/'],
])('knows %s below a base path', (address) => {
  const all = [...goodLibrary().slice(1), withAdvice(`See [this](${address}).`)];
  expect(judge(all, vocabulary, { basePath: '/audio', today })).toEqual([]);
});

it('takes only the whole base path for one', () => {
  const linking = withAdvice('See [this](/audio/products/en/acme-one/).');
  const all = [...goodLibrary().slice(1), linking];
  expect(judge(all, vocabulary, { basePath: '/audio/reviews', today })).toMatchObject([
    { rule: 'own-link', message: 'there is no page `/audio/products/en/acme-one/`' },
  ]);
});

it('knows as many pages of a list as it has', () => {
  const many = Array.from({ length: 49 }, (_, index) => {
    const name = `Acme ${index}`;
    const ref = `acme-${index}`;
    const text = source({ ref, target_name: name, title: name, tags: ['Cans'] });
    return document(text, `en/acme/${ref}.md`);
  });
  const links = [
    ...['/products/en/2/', '/products/en/3/', '/products/en/2/more/'],
    ...['/tags/en/headphones/', '/tags/en/cans/'],
  ];
  const linking = withAdvice(links.map((link) => `[a](${link})`).join(' '));
  const found = judge([...many, linking], vocabulary).filter(({ rule }) => rule === 'own-link');
  expect(found.map(({ text }) => text)).toEqual([
    ...['[a](/products/en/3/)', '[a](/products/en/2/more/)', '[a](/tags/en/cans/)'],
  ]);
});

it('knows the pages of the categories that products are of', () => {
  const links = ['/products/en/dac/', '/products/en/dac/2/', '/products/en/headphones/'];
  const linking = withAdvice(links.map((link) => `[a](${link})`).join(' '));
  const all = [...goodLibrary().slice(1), linking];
  const found = judge(all, vocabulary, { categories, today });
  expect(found.map(({ rule, text }) => `${rule} ${text}`)).toEqual([
    'own-link [a](/products/en/dac/2/)',
    'own-link [a](/products/en/headphones/)',
  ]);
});

const usual = 'Correct the address, or remove the link.';
const noSuchPlace = 'leads to a place that its page does not have';
const isFile = 'is a file, and no page of the site';
const noScheme = 'has no scheme, so it leads to a page of this site';
const one = 'Did you mean `/products/en/acme-one/`?';
/** An address that means no page which the site has. */
const none = (address: string): [string, string] => [address, usual];

it.each([
  ['#advise', noSuchPlace, 'Did you mean `#advice`?'],
  ['/companies/en/acme/#advise', noSuchPlace, 'Did you mean `#advice`?'],
  ['/companies/en/acme/?tags=dac#zzzzzzzz', noSuchPlace, usual],
  ['./acme-one.mdx', isFile, one],
  ['./acme-one.MD?a', isFile, one],
  ['./acme-one.markdown#advice', isFile, one],
  ['acme-one.md?a', isFile, one],
  ['./none-at-all.mdx', isFile, usual],
  ['www.example.com/a', noScheme, 'Write `https://www.example.com/a`.'],
  ['example.com', noScheme, 'Write `https://example.com`.'],
])('warns of the link %s, which %s', (address, message, remedy) => {
  expect(problemsOf(withAdvice(`See [this](${address}).`))).toMatchObject([
    {
      ...{ rule: 'own-link', severity: 'warning', line: adviceLine, column: 5 },
      ...{ message: `\`${address}\` ${message}`, remedy, text: `[this](${address})` },
    },
  ]);
});

it.each([
  ['/tags/en/no-such-tag/', usual],
  ['/tags/en/dac/2/', usual],
  ['/products/en/1/', usual],
  ['/products/en/acme-won/', one],
  ['/product/en/acme-one/', one],
  ['/products/en/acme-one/a.mdx/', usual],
  ['/companies/en/acmee/', 'Did you mean `/companies/en/acme/`?'],
  ['/products/en/acme-one/more/', usual],
  ['/products/fr/acme-one/', one],
  ['/products/en/01/', usual],
  ['/products/en/2/', usual],
  ...['/fr/', '/method/', '/changes/en/2/', '/compare/en/a/', '/data/en/a/'].map(none),
  ...['/measurements/en/a/', '/search/en/a/', '/method/en/none/', '/other/en/'].map(none),
  ...['/method/en/authors/more/', '/tags/fr/', '/none.pdf', '/none/#advice', '/%zz'].map(none),
])('warns of the link %s, to a page that is not there', (address, remedy) => {
  expect(problemsOf(withAdvice(`See [this](${address}).`))).toMatchObject([
    { rule: 'own-link', column: 5, message: `there is no page \`${address}\``, remedy },
  ]);
});

it('offers no page where the folder tells no language, but knows the places of the text', () => {
  const links = 'See [this](/products/en/acme-won/), [that](#advise) and [it](#advice).';
  const text = source({}, bodyWith('Buy it.', links));
  const found = problemsOf(document(text, 'fr/acme/acme-one.md'));
  expect(found.filter(({ rule }) => rule === 'own-link')).toMatchObject([
    { text: '[this](/products/en/acme-won/)', remedy: usual },
    { text: '[that](#advise)', remedy: 'Did you mean `#advice`?' },
  ]);
});

it('warns of a link to a tag with a single review, which has no page', () => {
  const linking = withAdvice('See [this](/tags/en/2.1/) and [that](/tags/en/rare/).');
  const rare = source({
    ref: 'acme-two',
    target_name: 'Acme Two',
    title: 'Acme Two',
    tags: ['Rare'],
  });
  const found = judge(
    [linking, ...goodLibrary().slice(1), document(rare, 'en/acme/acme-two.md')],
    vocabulary,
  );
  expect(found.filter(({ rule }) => rule === 'own-link')).toMatchObject([
    {
      text: '[that](/tags/en/rare/)',
      message: '`/tags/en/rare/` is a tag with a single review in its language, which has no page',
      remedy: 'Link to that review, or name the tag without a link.',
    },
  ]);
});

it('warns of a link without an address', () => {
  expect(problemsOf(withAdvice('See [this]().'))).toMatchObject([
    { rule: 'own-link', message: 'the link has no address, so it leads to its own page' },
  ]);
});

it('takes a review whose front matter does not hold for one that is there', () => {
  const japanese = document(source({ lang: 'ja', title: undefined }), 'ja/acme/acme-one.md');
  const linking = withAdvice('See [it](/products/ja/acme-one/) or [this](/products/ja/one/).');
  const all = [...goodLibrary().slice(2), linking, japanese];
  const found = judge(all, vocabulary).filter(({ rule }) => rule === 'own-link');
  expect(found.map(({ text }) => text)).toEqual(['[this](/products/ja/one/)']);
});

it('lets a draft link to its own places, whatever way it names its page', () => {
  const addresses = ['#advice', '?a#advice', '../acme-one/#advice', '/products/en/acme-one/'];
  const links = (place: string) =>
    addresses.map((address) => `[a](${address.replace('advice', place)})`).join(' ');
  const found = (place: string) =>
    problemsOf(document(source({ draft: true }, bodyWith('Buy it.', links(place)))));
  expect(found('advice')).toEqual([]);
  expect(found('advise').map(({ message }) => message)).toEqual(
    ['#', '?a#', '../acme-one/#'].map((page) => `\`${page}advise\` ${noSuchPlace}`),
  );
});

it('warns of a link to a draft', () => {
  const draft = source({
    ref: 'acme-new',
    target_name: 'Acme New',
    title: 'Acme New',
    draft: true,
  });
  const all = [
    ...goodLibrary().slice(1),
    document(draft, 'en/acme/acme-new.md'),
    withAdvice('See [it](/products/en/acme-new/).'),
  ];
  const found = judge(all, vocabulary).filter(({ rule }) => rule === 'own-link');
  expect(found).toMatchObject([
    {
      text: '[it](/products/en/acme-new/)',
      message: '`/products/en/acme-new/` leads to a draft, which is not published',
    },
  ]);
});
