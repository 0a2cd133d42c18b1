import { expect, it } from 'vitest';
import { searchedText } from '../../../src/publishing/searched-text.ts';

const linesOf = (...pieces: Parameters<typeof searchedText>[0]) =>
  searchedText(pieces)
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter(Boolean);

it('keeps sentences, each block on its line, as a reader sees them', () => {
  const html =
    '<h2 id="overview">Overview</h2>\n<p>A &#x3C; B &#x26; C, <strong>bo</strong>ld\nand so<a href="#ref-1" id="cite-1" class="citation" role="doc-noteref">[1]</a>.</p><ul><li>one</li><li>two<br>three</li></ul>';
  expect(linesOf(html)).toEqual(['A < B & C, bold and so.', 'one', 'two', 'three']);
});

it('leaves out scores, formulas, days and references', () => {
  const html =
    '<h2 id="technology-level">Technology Level <span class="score part-tl">0.5</span></h2><p>It is <math><mi>x</mi><annotation>x</annotation></math> so</p>';
  const end =
    '<h2 id="references">References</h2><ol><li>Source</li></ol><p class="end-date"><time datetime="2026-04-25">(2026.4.25)</time></p>';
  expect(linesOf(html, end, '<p>behind</p>')).toEqual(['It is so']);
});

it('keeps what components show', () => {
  const place = { section: 1, block: 1 };
  const row = {
    name: 'Specification',
    attributes: { name: 'Driver', value: '14.8 mm < 15 mm', source: '3' },
    children: [],
    ...place,
  };
  expect(
    linesOf({ name: 'Specifications', attributes: {}, children: [row], ...place }, '<p>after</p>'),
  ).toEqual(['Driver 14.8 mm < 15 mm', 'after']);
});
