import { expect, it } from 'vitest';
import { locateKey } from '../../../../src/domain/check/front-matter.ts';
import { document, problemsOf, source } from '../../../support/review.ts';

it.each([
  ['en/acme/acme-two.md', {}, 'ref', '`ref` is acme-one, but the file is named acme-two'],
  ['en/acme/acme-one.md', { layout: 'company' }, 'layout', 'the folder holds products'],
  ['en/acme/acme-one.md', { permalink: '/products/en/other/' }, 'permalink', 'not the address'],
  ['en/acme/acme-one.md', { title: 'Review of Acme One' }, 'title', 'does not start with'],
  ['fr/acme/acme-one.md', {}, 'lang', "is in no language's folder"],
])('lets the file agree with its front matter: %s %j', (path, overrides, key, message) => {
  const bad = document(source(overrides), path);
  const problems = problemsOf(bad).filter(({ rule }) => rule === 'place-agrees');
  expect(problems).toHaveLength(1);
  expect(problems[0]!.message).toContain(message);
  expect(problems[0]!.line).toBe(locateKey(bad.frontMatter, key).line);
});

it('leaves quotation marks of print to what reads the front matter', () => {
  const quoted = document(source({ title: '“Acme One Review”' }));
  const rules = problemsOf(quoted).map(({ rule }) => rule);
  expect(rules).not.toContain('place-agrees');
});
