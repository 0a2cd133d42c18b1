import { expect, it } from 'vitest';
import type { Channel } from '../../../../../src/domain/measurements/curves/curve.ts';
import { firstView, viewCurve } from '../../../../../src/domain/measurements/plot/view.ts';

const flatAt = (level: number) => [20, 20_000].map((frequency) => ({ frequency, level }));

it('views the line that stands for a curve as it views the channel that it is', () => {
  const { main, channels } = viewCurve(
    { channels: [{ name: 'both', points: flatAt(70) }] },
    flatAt(2),
    { ...firstView, against: true },
  );
  expect(main).toEqual(channels[0]!.points);
  expect(main.map(({ level }) => level)).toEqual([0, 0]);
});

it('views the mean of ears as well as each of them, all raised alike', () => {
  const ears: Channel[] = [
    { name: 'left', points: flatAt(72) },
    { name: 'right', points: flatAt(68) },
  ];
  const { main, channels } = viewCurve({ channels: ears }, undefined, firstView);
  const levels = [main, ...channels.map(({ points }) => points)].map(([first]) => first!.level);
  expect(levels.map(Math.round)).toEqual([0, 2, -2]);
});
