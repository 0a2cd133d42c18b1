import { expect, it } from 'vitest';
import { curveProblems, flat, placed } from '../../../support/curves.ts';

const between = (left: number, right: number) =>
  curveProblems({ curves: [placed('acme-one/lab', [flat('left', left), flat('right', right)])] });

it.each([
  [74, 70.5, '3.5'],
  [70, 74.26, '4.3'],
])('warns of ears that differ by more than 3 dB: %d and %d', (left, right, difference) => {
  expect(between(left, right)).toEqual([
    {
      ...{ file: 'measurements/acme-one/curves.yaml', line: 3, column: 5 },
      ...{ rule: 'curve-plausible', severity: 'warning', text: 'name: lab', edit: undefined },
      message: `left and right of \`acme-one/lab\` differ by ${difference} dB between 300 Hz and 3 kHz`,
      remedy: 'Look at the files: a channel may be another product’s, or may have sat badly.',
    },
  ]);
});

it('takes ears that differ by less, and a single line', () => {
  expect(between(72.9, 70)).toEqual([]);
  expect(between(70, 72.9)).toEqual([]);
  expect(curveProblems({ curves: [placed('acme-one/lab', [flat('both', 70)])] })).toEqual([]);
});
