import { describe, expect, it, test } from 'vitest';
import type { Channel, CurvePoint } from '../../../../../src/domain/measurements/curves/curve.ts';
import { octaveGrid } from '../../../../../src/domain/measurements/curves/grid.ts';
import {
  bassLimit,
  speakerScore,
  spinOf,
  type Spin,
} from '../../../../../src/domain/measurements/curves/speaker.ts';

const grid = octaveGrid({ from: 20, to: 20_000 }, 24);
const line = (levelAt: (frequency: number) => number): CurvePoint[] =>
  grid.map((frequency) => ({ frequency, level: levelAt(frequency) }));
const flat = line(() => 80);

/** Falls by 12 dB an octave below a frequency. */
const closedBox = (from: number) =>
  line((frequency) => 80 + Math.min(0, 12 * Math.log2(frequency / from)));

const spin = (given: Partial<Spin> = {}): Spin => ({
  ...{ 'on-axis': flat, 'listening-window': flat, 'sound-power': flat, 'in-room': flat, ...given },
});

test('the bass ends where the response is 6 dB below its mean', () => {
  // 6 dB at 12 dB an octave is half an octave below 80 Hz.
  expect(bassLimit(closedBox(80))! / (80 / Math.SQRT2)).toBeCloseTo(1, 1);
  expect(bassLimit(flat)).toBe(20);
  expect(bassLimit(flat.slice(0, 10))).toBeUndefined();
});

describe('the preference by Olive’s model', () => {
  it('is the constant, the straightness and the bass for even responses', () => {
    const { score, withSubwoofer } = speakerScore(spin({ 'sound-power': closedBox(56) }))!;
    // 6 dB below 56 Hz is 39.6 Hz, and the next point is at 40 Hz.
    const lowest = 40;
    expect(score).toBeCloseTo(12.69 + 2.32 - 4.31 * Math.log10(lowest), 10);
    expect(withSubwoofer).toBeCloseTo(12.69 + 2.32 - 4.31 * Math.log10(14.5), 10);
  });

  it('falls with what is uneven on axis and in the room', () => {
    // Every second point is 2 dB lower: each is 1 dB from the mean of a band with as many of both.
    const uneven = flat.map(({ frequency }, index) => ({ frequency, level: 80 - 2 * (index % 2) }));
    const best = speakerScore(spin())!.score;
    expect(best - speakerScore(spin({ 'on-axis': uneven }))!.score).toBeCloseTo(2.49, 1);
    const room = speakerScore(spin({ 'in-room': uneven }))!.score;
    expect(best - room).toBeCloseTo(2.99 + 2.32, 1);
  });

  it('takes a room response that falls evenly for a straight one', () => {
    const falling = line((frequency) => 80 - Math.log2(frequency / 20));
    const { score } = speakerScore(spin({ 'in-room': falling }))!;
    // Within half an octave a fall of 1 dB an octave is 0.125 dB from the mean of the band.
    expect(speakerScore(spin())!.score - score).toBeCloseTo(2.99 * 0.125, 1);
  });

  it('is not known where the responses are not', () => {
    expect(speakerScore(spin({ 'listening-window': [] }))).toBeUndefined();
    expect(speakerScore(spin({ 'in-room': flat.slice(0, 20) }))).toBeUndefined();
    expect(speakerScore(spin({ 'sound-power': line(() => 0) }))).toBeUndefined();
  });
});

describe('the curves of a set', () => {
  const channel = (name: Channel['name'], level: number): Channel => ({
    name,
    points: line(() => level),
  });
  const three = [
    channel('on-axis', 80),
    channel('listening-window', 80),
    channel('sound-power', 70),
  ];

  it('have the response in a room worked out by powers', () => {
    const found = spinOf([...three, channel('early-reflections', 70)])!;
    expect(found['in-room'][0]!.level).toBeCloseTo(10 * Math.log10(0.12 * 1e8 + 0.88 * 1e7), 10);
  });

  it('are taken as they are where the file has them', () => {
    expect(spinOf([...three, channel('in-room', 75)])!['in-room'][0]!.level).toBe(75);
  });

  it('are not whole without one that can’t be worked out', () => {
    expect(spinOf(three)).toBeUndefined();
    expect(spinOf([...three.slice(1), channel('in-room', 75)])).toBeUndefined();
  });
});
