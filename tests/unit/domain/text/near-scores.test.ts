import { expect, it } from 'vitest';
import { parseNearScore } from '../../../../src/domain/text/near-scores.ts';

it.each([
  '$ \\Large \\text{0.2} $',
  '$$ \\text{0.2} $$',
  '＄＄ \\Large \\text{０.２} ＄＄',
  '$$ \\Large \\text{.2} $$',
  '$$ \\Large \\text{0,2} $$',
  '$$ \\Large \\text{0.2/1.0} $$',
  '$$ \\Large \\text{0.2 $$',
  '$$ \\large{\\text{0.2}} $$',
  '`$$ \\Large \\text{0.2} $$`',
  '> $$ \\Large \\text{0.2} $$',
  '\\[ \\Large \\mathrm{0.2} \\]',
  '$$ 0.2 $$',
  '$$ \\Large \\text{20%} $$',
  '$$ \\Large \\text{0·2} $$',
  '￥￥ ¥Large ¥text{0.2} ￥￥',
])('reads what was meant as a score line: %s', (line) => {
  expect(parseNearScore(line)?.score).toBe(0.2);
});

it.each(['0.2', '**0.2**', 'Score: 0.2', 'スコア：0.2点', '0.2 / 1.0', '20%'])(
  'reads a plain number where a score is due: %s',
  (line) => {
    expect(parseNearScore(line)).toBeUndefined();
    expect(parseNearScore(line, true)?.score).toBe(0.2);
  },
);

it.each([
  'It costs $5 or $10.',
  '$$ \\frac{149}{1511} = 0.099 $$',
  'Written in \\text{0.2} of a line.',
  '$20',
  '$$ \\text{50\\%} $$',
  'Large rooms of 20 m²',
])('leaves alone what states no score: %s', (line) => {
  expect(parseNearScore(line)).toBeUndefined();
});
