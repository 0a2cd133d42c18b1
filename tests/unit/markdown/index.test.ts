import { describe, expect, it } from 'vitest';
import { render } from '../../support/render.ts';

describe('scores', () => {
  it('stand in the heading of their part', async () => {
    const html = await render('## Technology Level\n\n$$ \\Large \\text{0.8} $$\n\nText.');
    expect(html).toBe(
      '<h2 id="technology-level">Technology Level <span class="score part-tl">0.8</span></h2>\n<p>Text.</p>',
    );
  });

  it('have the same ids in Japanese', async () => {
    expect(await render('## 技術レベル', { lang: 'ja' })).toContain('id="technology-level"');
  });

  it('outside the parts are shown as the overall', async () => {
    const html = await render('## Overview\n\n$$ \\Large \\text{3.1} $$');
    expect(html).toContain('Overall <strong class="score overall">3.1</strong>');
  });
});

describe('mathematics', () => {
  it('is display where it stands alone on a line, and MathML without style', async () => {
    const html = await render('$$ \\frac{149}{1511} = 0.099 $$');
    expect(html).toMatch(/<math[^>]+display="block"/);
    expect(html).toContain('<mfrac>');
    expect(html).not.toContain('style=');
    expect(html).not.toContain('katex-html');
  });

  it('is inline within a sentence', async () => {
    expect(await render('It is $$ x^2 $$ here.')).not.toContain('display="block"');
  });

  it('is never what stands between two prices', async () => {
    const html = await render('It cost $5 then and $6 now.');
    expect(html).toBe('<p>It cost $5 then and $6 now.</p>');
  });

  it('that cannot be read is shown as it is, without a style', async () => {
    const html = await render('$$ \\frac{ $$');
    expect(html).toContain('\\frac{');
    expect(html).not.toContain('style=');
  });

  it('is the same each time it is drawn', async () => {
    const twice = await render('$$ \\alpha $$\n\n$$ \\alpha $$');
    const [first, second] = twice.split('\n');
    expect(first).toBe(second);
  });
});

describe('citations', () => {
  const text = 'One [1], again [1] and [2].\n\n## References\n\n';

  it('lead to their entry and back, each with an id of its own', async () => {
    const html = await render(`${text}[1] First, https://example.com/1\n\n[2] Second`);
    expect(html).toContain('<p>One<a href="#ref-1" id="cite-1" class="citation"');
    expect(html).toContain('id="cite-1-2"');
    expect(html).toContain('<li value="1" id="ref-1">');
    expect(html).toContain('<a href="#cite-2" aria-label="Back to citation 2 in the text"');
  });

  it.each(['［1］［2］', '[1, 2]', '[1-2]', '[^1][^2]'])(
    'written as %s are shown as [1][2]',
    async (written) => {
      const html = await render(`It is ${written} so.\n\n## References\n\n[1] First\n\n[2] Second`);
      expect(html).toMatch(
        /It is<a href="#ref-1"[^>]*>\[1\]<\/a><a href="#ref-2"[^>]*>\[2\]<\/a> so\./,
      );
    },
  );

  it('without an entry stay beside those that have one', async () => {
    const html = await render('It is [1, 7] so.\n\n## References\n\n[1] First');
    expect(html).toMatch(/\[1\]<\/a>\[7\] so\./);
  });

  it.each([
    ['one paragraph', '[1] First\n[2] Second'],
    ['hard breaks', '[1] First  \n[2] Second'],
    ['full-width brackets', '［1］ First\n\n［2］ Second'],
    ['a numbered list', '1. First\n2. Second'],
    ['brackets with parentheses', '1) First\n2) Second'],
    ['round brackets', '(1) First\n\n（2）Second'],
    ['numbers in circles', '①First\n②Second'],
    ['Japanese bullets', '・[1] First\n・[2] Second'],
    ['bold numbers', '**[1]** First\n**[2]** Second'],
    ['a first one without a number', 'First\n\n[2] Second'],
    ['bullets', '- First\n- Second'],
    ['bullets with numbers', '- [1] First\n- [2] Second'],
  ])('lead to entries written as %s', async (_name, entries) => {
    const html = await render(text + entries);
    const items = [...html.matchAll(/<li value="(\d)" id="ref-\d">\s*(?:<p>)?(\w+)/g)];
    expect(items.map(([, number, word]) => [number, word])).toEqual([
      ['1', 'First'],
      ['2', 'Second'],
    ]);
  });

  it('without an entry stay text', async () => {
    expect(await render('One [7].\n\n## References\n\n[1] First')).toContain('One [7].');
  });

  it('stand close to their word, also at the start of a line', async () => {
    expect(await render(`A word\n[1] more.\n\n## References\n\n[1] First`)).toContain(
      'A word<a href="#ref-1"',
    );
  });

  it('have an entry that tells a link by another name, whose address print has to show', async () => {
    const entries = 'https://a.com/ [a page](https://b.com/) [another][c]\n\n[c]: https://c.com/';
    const html = await render(`${text}[1] ${entries}`);
    expect(html).toContain('<a href="https://a.com/">');
    expect(html).toContain('<a href="https://b.com/" class="named">');
    expect(html).toContain('<a href="https://c.com/" class="named">');
  });

  it('leave the end date after the references alone', async () => {
    const html = await render(`${text}[1] First\n[2] Second\n\n(2025.8.7)`);
    expect(html).toContain('<p class="end-date"><time datetime="2025-08-07">(2025.8.7)</time></p>');
  });
});

it('lets a block of code scroll from the keyboard', async () => {
  expect(await render('```\nlong\n```')).toBe(
    '<pre role="region" aria-label="Code 1" tabindex="0"><code>long\n</code></pre>',
  );
});

it('lets a wide table scroll by itself, from the keyboard and with a name', async () => {
  const html = await render('| a | b |\n| - | - |\n| 1 | 2 |');
  expect(html).toContain(
    '<div class="table-frame" role="region" aria-label="Table 1" tabindex="0"><table>',
  );
});

it('aligns the cells of a table by classes, without inline style', async () => {
  const html = await render('| A | B |\n|---:|:-:|\n| 1 | 2 |');
  expect(html).toContain('<td class="align-right">1</td>');
  expect(html).toContain('<td class="align-center">2</td>');
  expect(html).not.toMatch(/ (style|align)=/);
});
