import { expect, it } from 'vitest';
import { petal } from '../../../../src/domain/review/glyph.ts';
import { dialSvg, glyphSvg } from '../../../../src/publishing/previews/glyph.ts';

const named = (name: string) => `#${name}`;

it('draws the petals of pages, each in the colour of its part', () => {
  const svg = glyphSvg([3.2, 0.7, 0.8, 0.3, 0.8, 0.6], named);
  const codes = ['sv', 'tl', 'cp', 'rs', 'rd'];
  for (const [index, score] of [0.7, 0.8, 0.3, 0.8, 0.6].entries()) {
    expect(svg).toContain(`<path fill="#${codes[index]}" d="${petal(index, score)}"/>`);
  }
  expect(svg.match(/<path/g)).toHaveLength(5);
});

it.each([
  [[0, 0, 0, 0, 0, 0], 0],
  [[2.5, 0.5, 0.5, 0.5, 0.5, 0.5], 0.5],
  [[5, 1, 1, 1, 1, 1], 1],
] as const)('fills the ring for %j by a share of %s', (rating, share) => {
  const [, filled, whole] = /stroke-dasharray="([\d.]+) ([\d.]+)"/.exec(dialSvg(rating, named))!;
  expect(Number(filled) / Number(whole)).toBeCloseTo(share);
});
