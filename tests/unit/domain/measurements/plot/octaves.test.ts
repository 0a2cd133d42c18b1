import { expect, it } from 'vitest';
import type { Curve } from '../../../../../src/domain/measurements/curves/curve.ts';
import { octaveColumns, octaveRows } from '../../../../../src/domain/measurements/plot/octaves.ts';

const flatAt = (level: number) => [20, 20_000].map((frequency) => ({ frequency, level }));
const labOf = (name: string, level: number) => ({
  ...{ name, kind: 'frequency-response' as const },
  // Twice the level below 1 kHz: raised to 0 dB in the mids, it has 6 dB of bass.
  channels: [
    {
      name: 'both' as const,
      points: [20, 100, 101, 20_000].map((frequency) => ({
        ...{ frequency, level: frequency > 100 ? level : level + 6 },
      })),
    },
  ],
});
const names = {
  spin: {
    ...{ 'on-axis': 'Axis', 'listening-window': 'Window', 'early-reflections': 'Early' },
    ...{ 'sound-power': 'Power', 'early-reflections-di': 'EDI', 'sound-power-di': 'PDI' },
  },
  difference: (of?: string) => `difference ${of ?? ''}`.trim(),
};
const target = { name: 'Target', points: flatAt(2) };
/** The columns by their names, with their levels at 31.5 Hz and at 1 kHz. */
function told(...given: Parameters<typeof octaveColumns>) {
  const columns = octaveColumns(...given);
  const rows = octaveRows(columns.map(({ points }) => points));
  const levels = [31.5, 1000].map((at) => rows.find(({ frequency }) => frequency === at)!.levels);
  return columns.map(({ name }, index) => [
    name,
    ...levels.map((row) => Math.round(row[index]! * 10) / 10),
  ]);
}

it('has the target, the curve at its level, and how far it is above', () => {
  expect(told([labOf('Lab', 70)], target, names)).toEqual([
    ['Target', 2, 2],
    ['Lab', 8, 2],
    ['difference', 6, 0],
  ]);
});

it('says of several curves whose difference it is', () => {
  const columns = told([labOf('One', 70), labOf('Other', 80)], target, names);
  expect(columns.map(([name]) => name)).toEqual([
    ...['Target', 'One', 'difference One', 'Other', 'difference Other'],
  ]);
});

it('has no difference without a target', () => {
  expect(told([labOf('Lab', 70)], undefined, names)).toEqual([['Lab', 6, 0]]);
});

it('has each line of a set that is alone, and the line on axis of several', () => {
  const set: Pick<Curve, 'kind' | 'channels'> = {
    kind: 'spin',
    channels: [
      { name: 'on-axis', points: flatAt(85) },
      { name: 'listening-window', points: flatAt(84) },
      { name: 'sound-power', points: flatAt(80) },
    ],
  };
  const alone = told([{ ...set, name: 'Lab' }], undefined, names);
  expect(alone).toEqual([
    ['Axis', 0, 0],
    ['Window', -1, -1],
    ['Power', -5, -5],
    ['PDI', 4, 4],
  ]);
  const several = ['One', 'Other'].map((name) => ({ ...set, name }));
  expect(told(several, undefined, names).map(([name]) => name)).toEqual(['One', 'Other']);
});
