import { describe, expect, it } from 'vitest';
import { convert } from '../../../../../src/commands/import/convert.ts';
import { adviceLine, withAdvice } from '../../../../support/review.ts';

/** The text at the advice of a review, without empty lines. */
function converted(text: string, format: 'md' | 'mdx' = 'md'): string {
  const { document } = convert(withAdvice(text, format), false);
  const lines = document.text.split('\n').slice(adviceLine - 1);
  const end = lines.indexOf('## References');
  return lines
    .slice(0, end === -1 ? undefined : end)
    .filter(Boolean)
    .join('\n');
}

describe.each(['md', 'mdx'] as const)('HTML in %s', (format) => {
  it.each([
    ['a comment', 'Good. <!-- really? -->', 'Good. '],
    ['an element that is not known', 'A <span class="x">red</span> box.', 'A red box.'],
    ['one within another', 'A <u><font>red</font></u> box.', 'A red box.'],
    ['what means the same', 'A <b>red</b> <i>box</i>.', 'A <strong>red</strong> <em>box</em>.'],
    ['attributes', 'H<sub class="x">2</sub>O', 'H<sub>2</sub>O'],
    ['a link', 'By <a href="https://a.example">Acme</a>.', 'By [Acme](https://a.example).'],
    ['an anchor', 'By <a id="x">Acme</a>.', 'By Acme.'],
    ['a picture', "<img alt='A box' src='/a.png' />", '![A box](/a.png)'],
    ['a heading', '<h3 id="x">Shape</h3>', '### Shape'],
    ['a block', '<div class="x">\n\nOne.\n\n</div>', 'One.'],
  ])('becomes what it means: %s', (_name, before, after) => {
    expect(converted(before, format)).toBe(after);
  });

  it.each([
    '<table><tbody><tr><td>1</td></tr></tbody></table>',
    '<iframe src="https://a.example"></iframe>',
    '<script>alert(1)</script>',
    'H<sub>2</sub>O and `<span>`',
  ])('stays where only its author knows, or where it is right: %s', (text) => {
    expect(converted(text, format)).toBe(text);
  });
});

it('keeps paragraphs and items apart', () => {
  expect(converted('<p>One</p><p>Two</p>')).toBe('One\nTwo');
  expect(converted('<ul><li>one</li><li>two</li></ul>')).toBe('- one\n- two');
});
