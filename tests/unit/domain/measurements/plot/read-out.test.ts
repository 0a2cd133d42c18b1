import { expect, it } from 'vitest';
import { octaveGrid } from '../../../../../src/domain/measurements/curves/grid.ts';
import { layOutPlot, type PlotCurve } from '../../../../../src/domain/measurements/plot/layout.ts';
import {
  drawCursor,
  readAt,
  readSteps,
  stepAt,
} from '../../../../../src/domain/measurements/plot/read-out.ts';
import { plotOfSpin } from '../../../../../src/domain/measurements/plot/spin-plot.ts';
import { firstView } from '../../../../../src/domain/measurements/plot/view.ts';

const frequencies = octaveGrid({ from: 20, to: 20_480 }, 24);
const flatAt = (level: number) => frequencies.map((frequency) => ({ frequency, level }));
const speaker: PlotCurve = {
  name: 'Lab',
  channels: [{ name: 'on-axis', points: flatAt(85) }],
  valid: { from: 100, to: 10_000 },
};
const target = { name: 'Target', points: flatAt(0) };
const layout = layOutPlot([speaker], target, firstView);

const firstStep = stepAt(1000);

it('goes from 20 Hz to 20 kHz, with a step near every frequency', () => {
  const frequencyOf = (step: number) => readAt(layout, step).frequency;
  expect(frequencyOf(0)).toBeCloseTo(20);
  expect(frequencyOf(readSteps)).toBeCloseTo(20_000);
  expect(frequencyOf(firstStep).toPrecision(3)).toBe('1.00e+3');
});

it('needs a tenth of its steps for an octave', () => {
  const [one, next] = [0, readSteps / 10].map((step) => readAt(layout, step).frequency);
  expect(next! / one!).toBeCloseTo(2, 2);
});

it('gives the curves in their order, then the target', () => {
  const other = { ...speaker, name: 'Other' };
  const { levels } = readAt(layOutPlot([speaker, other], target, firstView), firstStep);
  expect(levels.map(({ line, level }) => [line.name, level])).toEqual([
    ['Lab', 0],
    ['Other', 0],
    ['Target', 0],
  ]);
});

it('gives indices of directivity as they are, and rings them where they are drawn', () => {
  const spin: PlotCurve = {
    ...speaker,
    channels: [
      ...speaker.channels,
      { name: 'listening-window', points: flatAt(84) },
      { name: 'sound-power', points: flatAt(80) },
    ],
    own: plotOfSpin({
      index: String,
      spinLines: {
        ...{ 'on-axis': 'Axis', 'listening-window': 'Window', 'early-reflections': 'Early' },
        ...{ 'sound-power': 'Power', 'early-reflections-di': 'EDI', 'sound-power-di': 'PDI' },
      },
    }),
  };
  const plot = layOutPlot([spin], undefined, firstView);
  const read = readAt(plot, firstStep);
  expect(read.levels.map(({ line, level }) => [line.name, Math.round(level)])).toEqual([
    ['Axis', 0],
    ['Window', -1],
    ['Power', -5],
    ['PDI', 4],
  ]);
  // 4 dB above the zero of its scale, which is 30 dB below that of the plot from 10 to −35 dB.
  expect(drawCursor(read, plot).children!.at(-1)!.attributes.cy).toBe('80%');
});

it('leaves out lines that end before', () => {
  const points = flatAt(85).filter(({ frequency }) => frequency > 200);
  const short: PlotCurve = { ...speaker, channels: [{ name: 'on-axis', points }] };
  const { levels } = readAt(layOutPlot([short], target, firstView), 0);
  expect(levels.map(({ line }) => line.name)).toEqual(['Target']);
});

it('says where a rig is not valid', () => {
  const sureAt = (step: number) => readAt(layout, step).isSure;
  expect([0, firstStep, readSteps].map(sureAt)).toEqual([false, true, false]);
});

it('draws an upright line, and a ring on each line that is inside the plot', () => {
  const deep: PlotCurve = {
    ...speaker,
    channels: [
      {
        name: 'on-axis',
        points: flatAt(85).map((point) =>
          point.frequency > 15_000 ? { ...point, level: -60 } : point,
        ),
      },
    ],
  };
  const cut = layOutPlot([deep], target, firstView);
  const classesAt = (step: number) =>
    drawCursor(readAt(cut, step), cut).children?.map(({ attributes }) => attributes.class);
  expect(classesAt(firstStep)).toEqual(['hair', 'ring line line-1', 'ring line target']);
  expect(classesAt(readSteps)).toEqual(['hair', 'ring line target']);
});
