import { expect, it } from 'vitest';
import { render } from '../../support/render.ts';

const box = '<input type="checkbox" disabled>';

it.each([
  ['- [ ] one *task*', `<li class="task-list-item"><label>${box} one <em>task</em></label></li>`],
  ['- [ ] one\n  - two', `<label>${box} one\n</label><ul>`],
  ['- [ ] one\n\n- [ ] two', `<p><label>${box} one</label></p>`],
])('names the box of a task by its words: %j', async (text, html) => {
  expect(await render(text)).toContain(html);
});

it('leaves other lists as they are', async () => {
  expect(await render('- one')).toBe('<ul>\n<li>one</li>\n</ul>');
});
