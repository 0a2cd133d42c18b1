import { expect, test } from 'vitest';
import { imbalance } from '../../../../../src/domain/measurements/curves/imbalance.ts';
import { comparedGrid } from '../../../../../src/domain/measurements/curves/grid.ts';
import type { Channel } from '../../../../../src/domain/measurements/curves/curve.ts';

const ear = (name: Channel['name'], levelAt: (frequency: number) => number): Channel => ({
  name,
  points: comparedGrid.map((frequency) => ({ frequency, level: levelAt(frequency) })),
});

test('the imbalance is how much louder the left ear is, in the mean and where it is most', () => {
  const found = imbalance([
    ear('right', () => 0),
    ear('left', (frequency) => (frequency > 5000 && frequency < 5300 ? -6 : 0.5)),
  ]);
  expect(found?.mean).toBeCloseTo(0.5, 10);
  expect(found?.largest.level).toBe(-6);
  expect(found?.largest.frequency).toBeCloseTo(5080, -2);
});

test('one line has no imbalance, nor have ears that share no band', () => {
  expect(imbalance([ear('both', () => 0)])).toBeUndefined();
  const short = { ...ear('right', () => 0), points: [{ frequency: 20, level: 0 }] };
  expect(imbalance([ear('left', () => 0), short])).toBeUndefined();
});
