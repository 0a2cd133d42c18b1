import { expect, it } from 'vitest';
import { document, frontMatter, problemsOf, source } from '../../../support/review.ts';

const remedy = 'Correct the front matter, or move or rename the file.';
const found = (path: string, overrides: object) =>
  problemsOf(document(source({ ...overrides }), path)).filter(
    ({ rule }) => rule === 'place-agrees',
  );
const own = 'en/acme/acme-one.md';

/** Where the value of a key is. */
function valueOf(key: string, overrides: object = {}) {
  const keys = Object.keys({ ...frontMatter, ...overrides });
  return { line: keys.indexOf(key) + 2, column: `${key}: `.length + 1 };
}

it.each([
  ['en/acme/acme-two.md', {}, 'ref', '`ref` is acme-one, but the file is named acme-two'],
  [own, { layout: 'company' }, 'layout', '`layout` is company, but the folder holds products'],
  ['ja/acme/acme-one.md', {}, 'lang', '`lang` is en, but the folder is ja'],
])('lets the file agree with its front matter: %s %j', (path, overrides, key, message) => {
  expect(found(path, overrides)).toMatchObject([{ ...valueOf(key, overrides), message, remedy }]);
});

it('says to which folder a file belongs that is in none of a language', () => {
  expect(found('fr/acme/acme-one.md', {})).toMatchObject([
    {
      ...valueOf('lang'),
      message: "the file is in no language's folder; its `lang` is en",
      remedy: 'Move it to products/en/.',
    },
  ]);
});

it('asks for the name at the start of the title', () => {
  expect(found(own, { title: 'Review of Acme One' })).toMatchObject([
    {
      ...valueOf('title'),
      message: '`title` does not start with `target_name`, "Acme One"',
      remedy: 'Start the title with the name exactly as in `target_name`.',
    },
  ]);
});

it.each([
  '/products/en/other/',
  '/companies/en/acme-one/',
  '/products/ja/acme-one/',
  '/products/en/acme-one',
])('refuses the permalink %s, which is not the address', (permalink) => {
  expect(found(own, { permalink })).toMatchObject([
    {
      ...valueOf('permalink', { permalink }),
      message: `\`permalink\` is ${permalink}, not the address of this review`,
      remedy: 'Write /products/en/acme-one/ or leave the key out.',
    },
  ]);
});

it('takes a layout and a permalink that agree', () => {
  const keys = { layout: 'product', permalink: '/products/en/acme-one/' };
  expect(found(own, keys)).toEqual([]);
});

it.each([
  ['“Acme One Review”', 'Acme One'],
  ['"Acme One" Review', 'Acme One'],
  ['Acme One Review', '„Acme One”'],
  ['Acme One Review', '"Acme One"'],
  ['Ａｃｍｅ One Review', 'Acme One'],
])(
  'takes the title %s for the name %s: what reads the front matter tells of quotes',
  (title, name) => {
    expect(found(own, { title, target_name: name })).toEqual([]);
  },
);

it('takes no quotation marks out of the middle', () => {
  const keys = { title: 'The "Acme One"', target_name: 'The Acme One' };
  expect(found(own, keys)).toHaveLength(1);
});
