import { expect, it } from 'vitest';
import type { Named } from '../../../../src/domain/mentions/known-names.ts';
import { textMentions } from '../../../../src/domain/mentions/text-mentions.ts';
import { writeLinks } from '../../../../src/domain/mentions/write-links.ts';
import { isComponent, type Piece } from '../../../../src/domain/text/pieces.ts';
import { parseBody } from '../../../../src/markdown/parser.ts';
import { renderText } from '../../../../src/markdown/render.ts';
import { company, namesOf, product } from '../../../support/named.ts';

const one = product('Acme One');
const ten = product('Acme HD 10');
const acme = company('Acme');
const reviews = [one, ten, acme];
const names = namesOf(reviews);
const page = product('Beta Two');

function read(text: string) {
  const { pieces } = renderText(parseBody(text, 'mdx'), { lang: 'en' });
  const linkedBy = ({ attributes }: { attributes: Record<string, string> }): Named | undefined =>
    reviews.find(({ ref }) => ref === attributes.to);
  const found = textMentions(pieces, { names, page, linkedBy });
  return { found, pieces: writeLinks(pieces, found.links, ({ ref }) => `/${ref}/`) };
}

/** The page's HTML with its links. */
function linked(text: string): string {
  const html = (piece: Piece<string>): string =>
    isComponent(piece) ? piece.children.map(html).join('') : piece;
  return read(text).pieces.map(html).join('');
}

const link = (name: string, ref: string) => `<a href="/${ref}/">${name}</a>`;

it('makes a link of the first name of each section, for each review', () => {
  const text = 'Acme One.\n\nAcme One, Acme.\n\n## Advice\n\nAcme One, Acme One.';
  expect(linked(text)).toBe(
    `<p>${link('Acme One', 'acme-one')}.</p>\n<p>Acme One, ${link('Acme', 'acme')}.</p>\n` +
      `<h2 id="advice">Advice</h2>\n<p>${link('Acme One', 'acme-one')}, Acme One.</p>`,
  );
});

it('needs no link where the author has made one', () => {
  const text = '[Acme One](https://acme.test) and Acme One';
  expect(linked(text)).toBe('<p><a href="https://acme.test">Acme One</a> and Acme One</p>');
  expect(linked('<ReviewLink to="acme-one" /> and Acme One.')).toBe('<p> and Acme One.</p>');
});

it('makes no link within headings, code, citations and references', () => {
  const text = '## Acme One\n\n`Acme One` [1]\n\n## References\n\n[1] Acme One, https://a.test';
  expect(linked(text)).not.toContain('href="/acme-one/"');
});

it('links within marks, tables and components, and keeps signs of HTML as text', () => {
  expect(linked('**Acme One**')).toBe(`<p><strong>${link('Acme One', 'acme-one')}</strong></p>`);
  expect(linked('| a |\n| - |\n| Acme One |')).toContain(
    `<td>${link('Acme One', 'acme-one')}</td>`,
  );
  expect(linked('<Note>\n\nAcme One\n\n</Note>')).toContain(link('Acme One', 'acme-one'));
  expect(linked('1 \\< 2 & Acme One')).toBe(
    `<p>1 &#x3C; 2 &#x26; ${link('Acme One', 'acme-one')}</p>`,
  );
});

it('takes no name over the edge of a mark, and its parts by themselves', () => {
  expect(linked('Acme **HD 10**')).toBe(
    `<p>${link('Acme', 'acme')} <strong>${link('HD 10', 'acme-hd-10')}</strong></p>`,
  );
  expect(linked('Acme One**s**')).toBe(`<p>${link('Acme', 'acme')} One<strong>s</strong></p>`);
});

it('knows the company of a model by what the paragraph says, in links as well', () => {
  expect(linked('[Acme](https://acme.test) has an HD 10.')).toContain(link('HD 10', 'acme-hd-10'));
  expect(linked('Acme.\n\nAn HD 10.')).not.toContain('acme-hd-10');
});

it('tells each named review once with the words around, linked or not', () => {
  const { named } = read(
    'The Acme One [1] is it.\n\nAcme One. See <ReviewLink to="acme-hd-10" />!',
  ).found;
  expect(named.map(({ review, words }) => [review.ref, words])).toEqual([
    ['acme-one', { before: 'The ', name: 'Acme One', after: ' [1] is it.' }],
    ['acme-hd-10', { before: 'Acme One. See ', name: 'Acme HD 10', after: '!' }],
  ]);
});
