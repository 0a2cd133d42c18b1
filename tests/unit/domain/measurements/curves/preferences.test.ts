import { expect, it } from 'vitest';
import type {
  Channel,
  CurvePoint,
  SpinChannel,
} from '../../../../../src/domain/measurements/curves/curve.ts';
import { octaveGrid } from '../../../../../src/domain/measurements/curves/grid.ts';
import { workOut } from '../../../../../src/domain/measurements/curves/preferences.ts';

const grid = octaveGrid({ from: 20, to: 20_000 }, 24);
const line = (levelAt: (frequency: number) => number): CurvePoint[] =>
  grid.map((frequency) => ({ frequency, level: levelAt(frequency) }));
const flat = line(() => 80);
/** Falls by 12 dB an octave below 56 Hz, so it is 6 dB down at 39.6 Hz; the next point is at 40 Hz. */
const box = line((frequency) => 80 + Math.min(0, 12 * Math.log2(frequency / 56)));
const channel = (name: SpinChannel, points: CurvePoint[]): Channel => ({ name, points });
const spin = [
  ...[channel('on-axis', box), channel('listening-window', flat)],
  ...[channel('sound-power', box), channel('in-room', flat)],
];
const both: Channel[] = [{ name: 'both', points: flat }];

it('works out preference and bass of a set by CTA-2034', () => {
  const worked = workOut({ kind: 'spin', channels: spin }, undefined);
  expect(worked.map(({ formula }) => formula)).toEqual([
    ...['speaker', 'speaker-with-subwoofer', 'bass-limit'],
  ]);
  const [score, withSubwoofer, limit] = worked.map(({ value }) => value);
  expect(score).toBeCloseTo(12.69 + 2.32 - 4.31 * Math.log10(40), 10);
  expect(withSubwoofer).toBeCloseTo(12.69 + 2.32 - 4.31 * Math.log10(14.5), 10);
  expect(limit).toBeCloseTo(40, 0);
});

it('gives only the bass of a set that the model can’t judge', () => {
  const worked = workOut({ kind: 'spin', channels: [channel('on-axis', box)] }, undefined);
  expect(worked.map(({ formula }) => formula)).toEqual(['bass-limit']);
});

it('gives headphones a preference only against the target of the model', () => {
  const target = { points: flat, model: 'over-ear-2018' as const };
  const curve = { kind: 'frequency-response' as const, channels: both };
  expect(workOut(curve, target)).toEqual([{ formula: 'over-ear', value: 114.490443008238 }]);
  expect(workOut(curve, { points: flat })).toEqual([]);
  expect(workOut(curve, undefined)).toEqual([]);
});
