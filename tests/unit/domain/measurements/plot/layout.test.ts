import { describe, expect, it } from 'vitest';
import type { Drawing } from '../../../../../src/domain/drawing.ts';
import { octaveGrid } from '../../../../../src/domain/measurements/curves/grid.ts';
import { drawPlot } from '../../../../../src/domain/measurements/plot/drawing.ts';
import { layOutPlot, type PlotCurve } from '../../../../../src/domain/measurements/plot/layout.ts';
import { plotOfSpin } from '../../../../../src/domain/measurements/plot/spin-plot.ts';
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
  valid: { from: 100, to: 10_000 },
};
const target = { name: 'Target', points: flatAt(5) };
const against = { ...firstView, against: true };

it('raises both ears to the target by the same, so that they stay apart', () => {
  const { lines, range } = layOutPlot([ears], target, firstView);
  const levels = lines.map(({ path }) => drawnPoints(path, range)[0]!.level);
  expect(levels).toEqual([5, 4, 6, 5]);
  expect(lines.map(({ of, isThin }) => [of, isThin])).toEqual([
    ['target', false],
    [1, true],
    [1, true],
    [1, false],
  ]);
});

it('shows against a target how far curves are above it', () => {
  const { lines, range, band } = layOutPlot([ears], target, against);
  expect(lines.map(({ path }) => drawnPoints(path, range)[0]!.level)).toEqual([0, -1, 1, 0]);
  expect(drawnPoints(band, range)[0]!.level).toBe(3);
});

it('has no band without a target, and levels around 0 dB', () => {
  const { lines, band, range } = layOutPlot([ears], undefined, firstView);
  expect(band).toBe('');
  expect(drawnPoints(lines.at(-1)!.path, range)[0]!.level).toBeCloseTo(0);
});

describe('a set by CTA-2034', () => {
  const spin: PlotCurve = {
    ...ears,
    channels: [
      { name: 'on-axis', points: flatAt(85) },
      { name: 'listening-window', points: flatAt(84) },
      { name: 'early-reflections', points: flatAt(82) },
      { name: 'sound-power', points: flatAt(80) },
      { name: 'in-room', points: flatAt(81) },
    ],
    own: plotOfSpin({
      index: String,
      spinLines: {
        ...{ 'on-axis': 'On axis', 'listening-window': 'Window' },
        ...{ 'early-reflections': 'Early', 'sound-power': 'Power' },
        ...{ 'early-reflections-di': 'Early DI', 'sound-power-di': 'Power DI' },
      },
    }),
  };

  it('has a line for each curve and index, the axis on top, the indices on a scale below', () => {
    const { lines, range, scale } = layOutPlot([spin], undefined, firstView);
    const drawn = lines.map(({ name, of, isThin, path }) => {
      const { level } = drawnPoints(path, range)[0]!;
      return [name, of, isThin, Math.round(level * 100) / 100];
    });
    expect(drawn).toEqual([
      ['Power DI', 4, true, -26],
      ['Early DI', 3, true, -28],
      ['Power', 4, false, -5],
      ['Early', 3, false, -3],
      ['Window', 2, false, -1],
      ['On axis', 1, false, 0],
    ]);
    expect(range).toEqual({ top: 10, bottom: -35 });
    expect(scale.map(({ text, attributes }) => [text, attributes.y])).toEqual([
      ['0', '88.89%'],
      ['10', '66.67%'],
    ]);
  });

  it('is a line over those of others, and has no indices without a listening window', () => {
    const { lines, scale } = layOutPlot([spin, { ...spin, name: 'Other' }], undefined, firstView);
    expect(lines.map(({ name }) => name)).toEqual(['Other', 'Lab']);
    expect(scale).toEqual([]);
    const channels = spin.channels.filter(({ name }) => name !== 'listening-window');
    expect(layOutPlot([{ ...spin, channels }], undefined, firstView).scale).toEqual([]);
  });
});

it('is drawn with every line, tick, name and range that is not valid', () => {
  const words = {
    frequency: String,
    level: String,
    zones: { 'less-sure': 'less sure', 'not-valid': 'not valid' },
  };
  // It crosses the ears at 1 kHz.
  const tilted = frequencies.map((frequency) => ({
    frequency,
    level: Math.log2(frequency / 1000),
  }));
  const layout = layOutPlot([ears], { ...target, points: tilted }, firstView);
  const drawings = drawPlot(layout, words, 'hatch');
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
