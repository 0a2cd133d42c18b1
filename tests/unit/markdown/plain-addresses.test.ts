import { expect, it } from 'vitest';
import { render } from '../../support/render.ts';

const link = (address: string, text = address) => `<a href="${address}">${text}</a>`;

it.each([
  ['（https://a.test/b）', `（${link('https://a.test/b')}）`],
  ['(https://a.test/b)。続く', `(${link('https://a.test/b')})。続く`],
  ['は**https://a.test/b**（公開）', `は<strong>${link('https://a.test/b')}</strong>（公開）`],
  ['*https://a.test/b*。', `<em>${link('https://a.test/b')}</em>。`],
  ['[https://a.test/b]（注）', `[${link('https://a.test/b')}]（注）`],
  ['詳細はwww.a.testを見る', `詳細は${link('http://www.a.test', 'www.a.test')}を見る`],
  ['連絡はinfo@a.testまで', `連絡は${link('mailto:info@a.test', 'info@a.test')}まで`],
  [
    'https://a.test/wiki/音響 を',
    `${link('https://a.test/wiki/%E9%9F%B3%E9%9F%BF', 'https://a.test/wiki/音響')} を`,
  ],
  ['https://a.test/?b=1&amp;c=2', link('https://a.test/?b=1&#x26;c=2')],
  ['https://a.test/_b_/', link('https://a.test/_b_/')],
])('links an address where it stands in %s', async (text, html) => {
  expect(await render(text)).toBe(`<p>${html}</p>`);
});

it.each([
  ['[https://a.test/b](https://a.test/c)', link('https://a.test/c', 'https://a.test/b')],
  ['[by info@a.test](https://a.test/c)', link('https://a.test/c', 'by info@a.test')],
  ['[see <https://a.test/b>](/c)', link('/c', 'see https://a.test/b')],
])('makes no link within the link %s', async (text, html) => {
  expect(await render(text)).toBe(`<p>${html}</p>`);
});

it.each(['`https://a.test`', 'xhttps://a.test', 'https:\\//a.test', 'a@b', '-www.a.test'])(
  'makes no link of %s',
  async (text) => expect(await render(text)).not.toContain('<a '),
);
