import { expect, it } from 'vitest';
import { judge } from '../../../../src/domain/rules/index.ts';
import {
  adviceLine,
  document,
  goodLibrary,
  problemsOf,
  source,
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
  ...[
    '/',
    '/en/',
    '/products/en/',
    '/products/en/2/',
    '/tags/en/',
    '/tags/ja/dac/',
    '/compare/en/',
  ],
  ...['/method/en/', '/method/en/authors/', '/products/en/?tags=dac', '/favicon.svg'],
])('lets a review link to %s', (address) => {
  const linking = withAdvice(`See [this](${address}).`);
  expect(problemsOf(linking, new Set(['/favicon.svg']))).toEqual([]);
});

it.each([
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
