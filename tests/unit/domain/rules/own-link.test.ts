import { expect, it } from 'vitest';
import { judge } from '../../../../src/domain/rules/index.ts';
import {
  adviceLine,
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
  ],
])('lets a review link to %s', (address) => {
  const linking = withAdvice(`See [this](${address}).`);
  expect(problemsOf(linking, new Set(['/favicon.svg']))).toEqual([]);
});

it.each(['#advice', '#top', '#', '#ref-1', '../acme-one/#cost-performance', '#my-own-heading'])(
  'lets a review link to the place %s',
  (address) => {
    const linking = withAdvice(`See [this](${address}).\n\n### My own heading\n\nText.`);
    expect(problemsOf(linking)).toEqual([]);
  },
);

it.each(['/audio/products/en/acme-one/', '/products/en/acme-one/', '../../../companies/en/acme/'])(
  'knows %s below a base path',
  (address) => {
    const all = [...goodLibrary().slice(1), withAdvice(`See [this](${address}).`)];
    expect(judge(all, vocabulary, { basePath: '/audio', today })).toEqual([]);
  },
);

it('knows as many pages of a list as it has', () => {
  const many = Array.from({ length: 49 }, (_, index) => {
    const name = `Acme ${index}`;
    const ref = `acme-${index}`;
    const text = source({ ref, target_name: name, title: name, tags: ['Cans'] });
    return document(text, `en/acme/${ref}.md`);
  });
  const links = ['/products/en/2/', '/products/en/3/', '/tags/en/headphones/', '/tags/en/cans/'];
  const linking = withAdvice(links.map((link) => `[a](${link})`).join(' '));
  const found = judge([...many, linking], vocabulary).filter(({ rule }) => rule === 'own-link');
  expect(found.map(({ text }) => text)).toEqual(['[a](/products/en/3/)', '[a](/tags/en/cans/)']);
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

it.each([
  ['#advise', 'does not have', 'Did you mean `#advice`?'],
  ['/companies/en/acme/#advise', 'does not have', 'Did you mean `#advice`?'],
  ['/tags/en/no-such-tag/', 'there is no page', 'Correct the address, or remove the link.'],
  ['/tags/en/dac/2/', 'there is no page', 'Correct the address, or remove the link.'],
  ['/products/en/1/', 'there is no page', 'Correct the address, or remove the link.'],
  ['/products/en/acme-won/', 'there is no page', 'Did you mean `/products/en/acme-one/`?'],
  ['/product/en/acme-one/', 'there is no page', 'Did you mean `/products/en/acme-one/`?'],
  ['./acme-one.mdx', 'is a file, and no page', 'Did you mean `/products/en/acme-one/`?'],
  ['/none.pdf', 'there is no page', 'Correct the address, or remove the link.'],
  ['www.example.com/a', 'has no scheme', 'Write `https://www.example.com/a`.'],
  ['example.com', 'has no scheme', 'Write `https://example.com`.'],
])('warns of a link to %s', (address, message, remedy) => {
  expect(problemsOf(withAdvice(`See [this](${address}).`))).toMatchObject([
    {
      ...{ rule: 'own-link', severity: 'warning', line: adviceLine, column: 5, remedy },
      message: expect.stringContaining(message) as string,
    },
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
      message: expect.stringContaining('a single review') as string,
      remedy: 'Link to that review, or name the tag without a link.',
    },
  ]);
});

it('warns of a link without an address', () => {
  expect(problemsOf(withAdvice('See [this]().'))).toMatchObject([
    { rule: 'own-link', message: 'the link has no address, so it leads to its own page' },
  ]);
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
  expect(found).toMatchObject([{ message: expect.stringContaining('draft') as string }]);
});
