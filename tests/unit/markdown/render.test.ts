import { expect, it } from 'vitest';
import { withoutLinks } from '../../../src/domain/mentions/write-links.ts';
import { parseBody } from '../../../src/markdown/parser.ts';
import { renderText } from '../../../src/markdown/render.ts';
import { htmlOf } from '../../support/render.ts';

const piecesOf = (text: string, format: 'md' | 'mdx' = 'mdx') =>
  withoutLinks(renderText(parseBody(text, format), { lang: 'en' }).pieces);

it('is one piece of HTML where the text has no component', () => {
  expect(piecesOf('A *b* c.', 'md')).toEqual(['<p>A <em>b</em> c.</p>']);
});

it('is cut where a component stands in a sentence, with the spaces around it', () => {
  expect(piecesOf('See <ReviewLink to="a" /> and\n<ReviewLink to="b" />.')).toEqual([
    '<p>See ',
    expect.objectContaining({ name: 'ReviewLink', attributes: { to: 'a', language: 'en' } }),
    ' and\n',
    expect.objectContaining({ name: 'ReviewLink', attributes: { to: 'b', language: 'en' } }),
    '.</p>',
  ]);
});

it('has no paragraph around a component that stands alone', () => {
  expect(piecesOf('<Note>Mind this.</Note>')).toEqual([
    expect.objectContaining({ name: 'Note', children: ['Mind this.'] }),
  ]);
});

it('keeps components inside of others apart', () => {
  const [piece] = piecesOf(
    '<ProsAndCons>\n<Pros>\n\n- One <ReviewLink to="a" />\n\n</Pros>\n</ProsAndCons>',
  );
  expect(piece).toMatchObject({
    name: 'ProsAndCons',
    children: [
      {
        name: 'Pros',
        children: [
          expect.stringMatching(/^<ul>\n<li>One $/),
          { name: 'ReviewLink' },
          '</li>\n</ul>',
        ],
      },
    ],
  });
});

it('reads entities and elements of HTML in MDX as in Markdown', () => {
  const text = 'Tom &amp; H<sub>2</sub>O &lt; x<br />next';
  expect(piecesOf(text)).toEqual(piecesOf(text, 'md'));
});

it('gives the same HTML for the same text in either format', () => {
  const text =
    '## Advice\n\nA **b** `c` [1].\n\n| a |\n| - |\n| b |\n\n$$ x < 1 $$\n\n## References\n\n[1] D';
  expect(piecesOf(text)).toEqual(piecesOf(text, 'md'));
});

it('tells the words of a heading as they are shown', () => {
  const { headings } = renderText(parseBody('## A *b* `c` {d} [e](f)<br>g\n', 'md'), {
    lang: 'en',
  });
  expect(headings).toMatchObject([{ depth: 2, text: 'A b c {d} eg' }]);
});

it('tells the headings, and pictures that stand beside the file', () => {
  const text = '## Advice\n\n![a](./a%20b.png) ![c](/c.png) ![d](https://x.test/d.png)';
  const { headings, images, pieces } = renderText(parseBody(text, 'md'), { lang: 'en' });
  expect(headings).toEqual([{ depth: 2, slug: 'advice', text: 'Advice' }]);
  expect(images).toEqual(['./a b.png']);
  expect(htmlOf(pieces)).toContain('__ASTRO_IMAGE_=');
});
