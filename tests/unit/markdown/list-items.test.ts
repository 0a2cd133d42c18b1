import { expect, it } from 'vitest';
import { render } from '../../support/render.ts';

it.each([
  ['- a\n- b', '<ul>\n<li>a</li>\n<li>b</li>\n</ul>'],
  ['- a\n\n- b', '<ul>\n<li>\n<p>a</p>\n</li>\n<li>\n<p>b</p>\n</li>\n</ul>'],
  ['- a\n- b\n\n  c', '<ul>\n<li>\n<p>a</p>\n</li>\n<li>\n<p>b</p>\n<p>c</p>\n</li>\n</ul>'],
])('puts paragraphs into all items of a list or into none: %j', async (text, html) => {
  expect(await render(text)).toBe(html);
});
