import { globSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { audible, octaveGrid } from '../../../../../src/domain/measurements/curves/grid.ts';
import { levelAt } from '../../../../../src/domain/measurements/curves/interpolate.ts';
import { linePath } from '../../../../../src/domain/measurements/plot/path.ts';
import { readPoints } from '../../../../../src/reading/curve-points.ts';
import { drawnPoints } from '../../../../support/drawn-points.ts';

const range = { top: 15, bottom: -25 };

it('draws every shipped curve at most 0.1 dB away at every 1/12 octave', () => {
  const files = globSync('src/content/measurements/*/*.csv');
  expect(files.length).toBeGreaterThanOrEqual(5);
  for (const file of files) {
    const [channel] = readPoints(readFileSync(file), 'frequency-response').channels;
    const drawn = drawnPoints(linePath(channel!.points, range), range);
    for (const frequency of octaveGrid(audible, 12)) {
      const [seen, measured] = [drawn, channel!.points].map((points) => levelAt(points, frequency));
      if (seen === undefined || measured === undefined) continue;
      expect(Math.abs(seen - measured), `${file}, ${frequency} Hz`).toBeLessThanOrEqual(0.1);
    }
  }
});
