import { expect, it } from 'vitest';
import type { Drawing } from '../../../../../src/domain/drawing.ts';
import { octaveGrid } from '../../../../../src/domain/measurements/curves/grid.ts';
import { drawPlot } from '../../../../../src/domain/measurements/plot/drawing.ts';
import { layOutPlot, type PlotCurve } from '../../../../../src/domain/measurements/plot/layout.ts';
import { firstView } from '../../../../../src/domain/measurements/plot/view.ts';
import { drawnPoints } from '../../../../support/drawn-points.ts';

const frequencies = octaveGrid({ from: 20, to: 20_480 }, 24);
const flatAt = (level: number) => frequencies.map((frequency) => ({ frequency, level }));
const ears: PlotCurve = {
  name: 'Lab',
  channels: [
    { name: 'left', points: flatAt(71) },
    { name: 'right', points: flatAt(69) },
  ],
  channelNames: {},
  valid: { from: 100, to: 10_000 },
};
const target = { name: 'Target', points: flatAt(5) };
const against = { ...firstView, against: true };

it('raises both ears to the target by the same, so that they stay apart', () => {
  const { lines, range } = layOutPlot([ears], target, firstView);
  const levels = lines.map(({ path }) => drawnPoints(path, range)[0]!.level);
  expect(levels).toEqual([5, 6, 4, 5]);
  expect(lines.map(({ of, isThin }) => [of, isThin])).toEqual([
    ['target', false],
    [1, true],
    [1, true],
    [1, false],
  ]);
});

it('shows against a target how far curves are above it', () => {
  const { lines, range, band } = layOutPlot([ears], target, against);
  expect(lines.map(({ path }) => drawnPoints(path, range)[0]!.level)).toEqual([0, 1, -1, 0]);
  expect(drawnPoints(band, range)[0]!.level).toBe(3);
});

it('has no band without a target, and levels around 0 dB', () => {
  const { lines, band, range } = layOutPlot([ears], undefined, firstView);
  expect(band).toBe('');
  expect(drawnPoints(lines.at(-1)!.path, range)[0]!.level).toBeCloseTo(0);
});

it('names channels that have a name, and no ears', () => {
  const spin: PlotCurve = {
    ...ears,
    channels: [
      { name: 'on-axis', points: flatAt(85) },
      { name: 'sound-power', points: flatAt(80) },
    ],
    channelNames: { 'sound-power': 'Sound power' },
  };
  const namesOf = (curve: PlotCurve) =>
    layOutPlot([curve], undefined, firstView).names.map(({ line }) => line.name);
  expect(namesOf(ears)).toEqual(['Lab']);
  expect(namesOf(spin).sort()).toEqual(['Lab', 'Sound power']);
});

it('is drawn with every line, tick, name and range that is not valid', () => {
  const words = {
    frequency: String,
    level: String,
    zones: { 'less-sure': 'less sure', 'not-valid': 'not valid' },
  };
  const drawings = drawPlot(layOutPlot([ears], target, firstView), words, 'hatch');
  const texts = drawings.flatMap(({ text }) => text ?? []);
  expect(texts).toEqual(expect.arrayContaining(['less sure', 'not valid', 'Lab', 'Target', '0']));
  expect(texts).toEqual(expect.arrayContaining(['20', '1000', '20000']));
  const paths = drawings.find(({ name }) => name === 'svg')!.children as Drawing[];
  expect(paths.map(({ attributes }) => attributes.class)).toEqual([
    'tolerated',
    'grid',
    'zero',
    'line target',
    'line thin line-1',
    'line thin line-1',
    'line line-1',
  ]);
});
