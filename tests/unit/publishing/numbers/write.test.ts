import { expect, it } from 'vitest';
import type { Channel, Curve } from '../../../../src/domain/measurements/curves/curve.ts';
import {
  pointsIn,
  type CurveDownload,
} from '../../../../src/domain/measurements/curves/download.ts';
import type { Rig } from '../../../../src/domain/measurements/curves/rigs.ts';
import { writeCurve, writeTarget } from '../../../../src/publishing/numbers/write.ts';

const channels: Channel[] = [
  { name: 'left', points: [20, 40].map((frequency) => ({ frequency, level: frequency / 10 })) },
  { name: 'right', points: [{ frequency: 40, level: -1.5 }] },
];
const curve = {
  id: 'dac/lab',
  ref: 'dac',
  channels,
  rig: 'ear',
  licence: 'CC0-1.0',
} as unknown as Curve;
const rig = { id: 'ear', family: 'ears', valid: { from: 100, to: 10_000 } } as Rig;

it('writes a column for each channel, empty where it has no level', () => {
  expect(writeCurve.csv(curve, rig)).toBe('frequency,left,right\n20,2,\n40,4,-1.5\n');
});

it('writes what is known of a curve, with points that can be read again', () => {
  const written = JSON.parse(writeCurve.json(curve, rig)) as CurveDownload;
  expect(written).toMatchObject({ id: 'dac/lab', licence: 'CC0-1.0', rig: { family: 'ears' } });
  expect(written.channels.map(({ points }) => pointsIn(points))).toEqual(
    channels.map(({ points }) => points),
  );
});

it('writes a target in one column', () => {
  const target = {
    id: 't',
    name: {},
    rigs: [],
    source: '',
    licence: '',
    points: channels[0]!.points,
  };
  expect(writeTarget.csv(target)).toBe('frequency,both\n20,2\n40,4\n');
  expect(JSON.parse(writeTarget.json(target)).points).toEqual([
    [20, 2],
    [40, 4],
  ]);
});
