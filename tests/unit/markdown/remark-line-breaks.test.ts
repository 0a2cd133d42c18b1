import { expect, it } from 'vitest';
import { render } from '../../support/render.ts';

it.each([
  ['letters', '低い\n歪み', '低い歪み'],
  ['a mark and a letter', '低い。\n歪み', '低い。歪み'],
  ['spaces at the line’s ends', '低い \n 歪み', '低い歪み'],
  ['bold text', '**低い**\n*歪み*', '<strong>低い</strong><em>歪み</em>'],
  ['bold text that holds the break', '**低い\n歪み**', '<strong>低い歪み</strong>'],
  ['a tag', 'H<sub>低</sub>\n歪み', 'H<sub>低</sub>歪み'],
  ['rare letters', '𠮷\n𩸽', '𠮷𩸽'],
  ['three lines', 'あ\nい\nう', 'あいう'],
])('joins Japanese lines between %s', async (_name, text, html) => {
  expect(await render(text, { lang: 'ja' })).toBe(`<p>${html}</p>`);
});

it('joins Japanese lines after a citation', async () => {
  const html = await render('低い[1]\n歪み\n\n## 参考情報\n\n[1] 甲', { lang: 'ja' });
  expect(html).toContain('</a>歪み</p>');
});

it.each([
  ['English lines', 'low\ndistortion'],
  ['lines of two scripts', '低い\ndistortion'],
  ['Korean lines, which have spaces', '낮은\n왜곡'],
])('keeps the break between %s', async (_name, text) => {
  expect(await render(text)).toBe(`<p>${text}</p>`);
});

it('keeps a hard break, and lines of code', async () => {
  expect(await render('低い  \n歪み')).toBe('<p>低い<br>\n歪み</p>');
  expect(await render('```\n低い\n歪み\n```')).toContain('低い\n歪み\n');
});
