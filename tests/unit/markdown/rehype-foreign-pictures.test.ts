import { expect, it } from 'vitest';
import { render } from '../../support/render.ts';

it.each([
  ['![A box](https://x.test/a.png)', '<a href="https://x.test/a.png">A box</a>'],
  ['![A *large* box](//x.test/a.png "x")', '<a href="//x.test/a.png">A large box</a>'],
  ['![](https://x.test/a.png)', '<a href="https://x.test/a.png">https://x.test/a.png</a>'],
  ['![A box][1]\n\n[1]: https://x.test/a.png', '<a href="https://x.test/a.png">A box</a>'],
  [
    '[![A box](https://x.test/a.png) *here*](https://x.test/)',
    '<a href="https://x.test/"><span>A box</span> <em>here</em></a>',
  ],
])('makes a link of %s', async (text, html) => {
  expect((await render(text)).trim()).toBe(`<p>${html}</p>`);
});

it('leaves pictures of the site as they are', async () => {
  expect(await render('![A box](/a.png)')).toContain('<img src="/a.png" alt="A box">');
});
