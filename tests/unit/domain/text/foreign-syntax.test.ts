import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findForeign } from '../../../../src/domain/text/foreign-syntax.ts';

const data = { title: 'Acme One', price: 100, tags: ['a'] };

/** The text as it is where all that is certain is mended. */
function mended(text: string): string {
  let result = text;
  for (const { start, found, insert } of findForeign(text, [], data).reverse()) {
    if (insert === undefined) continue;
    result = result.slice(0, start) + insert + result.slice(start + found.length);
  }
  return result;
}

describe('what another generator would have taken out of a text', () => {
  it.each([
    ['an attribute list of a block', 'A lead.\n{: .lead}\n\nNext.', 'A lead.\n\nNext.'],
    ['one of a link', '[a](https://a.example){:target="_blank"} b', '[a](https://a.example) b'],
    ['one with an address', '[a](/b){:data-x="/c?d\\e"} f', '[a](/b) f'],
    ['one with escaped braces', 'A lead.\n\\{: .lead\\}\n', 'A lead.\n'],
    ['a table of contents', '* TOC\n{:toc}\n\nText.', '\nText.'],
    ['one that is named first', '{:toc}\n\n* TOC\n\nText.', '\nText.'],
    ['the base of an address', '[x]({{ site.baseurl }}/products/en/a/)', '[x](/products/en/a/)'],
    ['both bases', '[x]({{site.url}}{{site.baseurl}}/a/)', '[x](/a/)'],
    ['an address by a filter', '[x]({{ "/a/" | relative_url }})', '[x](/a/)'],
    ['a value of the front matter', '{{ page.title }} costs {{page.price}}', 'Acme One costs 100'],
    ['marks around raw text', '{% raw %}a{% endraw %}', 'a'],
    ['a heading that is named', '## Advice {#advice}\n', '## Advice\n'],
    ['a picture that is sized', '![a](/a.png){.wide width=50%}', '![a](/a.png)'],
    ['a comment of a template', 'a {# b #}', 'a'],
    ['a place for a table of contents', '[[_TOC_]]\n\nText.', '\n\nText.'],
    ['a superscript', '10^-3^ Pa', '10<sup>-3</sup> Pa'],
    ['a subscript', 'H~2~O', 'H<sub>2</sub>O'],
    ['a definition', 'Term\n: one\n: two\n\nText.', '**Term**\n- one\n- two\n\nText.'],
    ['a definition after a blank line', 'Term\n\n: one\n', 'Term\n\n- one\n'],
  ])('is mended where it is certain: %s', (_name, text, right) => {
    expect(mended(text)).toBe(right);
    expect(findForeign(right, [], data)).toEqual([]);
  });

  it.each([
    ['{% include picture.html src="/a.png" %}', 'a Liquid tag'],
    ['{{ site.data.makers }}', 'a template expression'],
    ['{{ page.tags }}', 'a template expression'],
    ['{{ page.unknown }}', 'a template expression'],
    ['*[THD]: total harmonic distortion', 'an abbreviation of kramdown'],
    ['{% include picture.html\n  src="/a.png" %}', 'a Liquid tag'],
    ['{{< figure src="/a.png" >}}', 'a shortcode of Hugo'],
    ['{{% notice %}}', 'a shortcode of Hugo'],
    ['::: warning Loud', 'a container of Docusaurus or VitePress'],
    [':::message', 'a container of Docusaurus or VitePress'],
    ['!!! note "Title"', 'an admonition of MkDocs'],
    ['???+ tip', 'an admonition of MkDocs'],
    ['[[Acme One|the One]]', 'a link of a wiki'],
    ['![[graph.png]]', 'a link of a wiki'],
    ['[caption id="a"]A box[/caption]', 'a shortcode of WordPress'],
    ['[gallery ids=1,2]', 'a shortcode of WordPress'],
    ['^[a note]', 'a footnote of Pandoc'],
    ['==loud==', 'a highlight'],
    [':thumbsup:', 'the name of an emoji'],
    ['\\(x^2\\)', 'a formula of LaTeX'],
    ['\\[ \\frac{1}{2} \\]', 'a formula of LaTeX'],
    ['$\\frac{1}{2}$', 'a formula between single dollar signs'],
  ])('is named where it is not: %s', (text, name) => {
    expect(findForeign(`Before\n${text}\nafter`, [], data)).toMatchObject([
      { start: 7, found: text, name, insert: undefined },
    ]);
  });

  it('is found where GitHub would draw an alert', () => {
    expect(findForeign('> [!NOTE]\n> a', [], data)).toMatchObject([{ name: 'an alert of GitHub' }]);
  });

  it.each([
    ...['[[to do: the verdict]]', '[[1]](#ref-1)', '[a](/b) [sic]', '\\[sic\\] and \\(a\\)'],
    ...['It is $5 or $10.', 'a == b and c == d', '20~30~40 Hz', 'at 10:30:15', 'what???', ':::'],
  ])('is not found in %j', (text) => expect(findForeign(text, [], data)).toEqual([]));

  it.each(['a {b} c', '{ : }', 'at 20:30', 'Note: a\n\nb', 'a *b*: c', '100 % {x}', ': '])(
    'is not found in %j',
    (text) => expect(findForeign(text, [], data)).toEqual([]),
  );

  it('is not found in code, which stays where the text around it is mended', () => {
    const code = [...'Term\n: with `{{ a }}` and'.matchAll(/`.*`/g)].map(
      ({ index, 0: piece }) => [index, index + piece.length] as const,
    );
    expect(findForeign('Term\n: with `{{ a }}` and', code, data)).toMatchObject([
      { insert: '**Term**\n- with `{{ a }}` and' },
    ]);
  });

  it('is found in pieces apart from each other, in their order', () => {
    const piece = fc.constantFrom('{:', '}', '{{', '}}', '{%', '%}', '\n', ': ', 'page.title', 'a');
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const text = pieces.join('');
        let end = 0;
        for (const { start, found } of findForeign(text, [], data)) {
          expect(start).toBeGreaterThanOrEqual(end);
          expect(text.startsWith(found, start)).toBe(true);
          end = start + found.length;
        }
      }),
    );
  });
});
