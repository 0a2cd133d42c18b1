import { expect, it } from 'vitest';
import { render } from '../../support/render.ts';

const text = 'Noted[^a] twice[^a], and[^b].\n\n[^a]: The note.\n\n[^b]: Another.';

it.each([
  ['en', 'Footnotes', 'Back to footnote 1-2 in the text', 'Back to footnote 2 in the text'],
  ['ja', '脚注', '本文の脚注1-2へ戻る', '本文の脚注2へ戻る'],
])('says what footnotes are in %s', async (lang, heading, second, other) => {
  const html = await render(text, { lang });
  expect(html).toContain(`<h2 id="footnote-label">${heading}</h2>`);
  expect(html).toContain(`aria-label="${second}"`);
  expect(html).toContain(`aria-label="${other}"`);
});
