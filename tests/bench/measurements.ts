import { cpSync, globSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { octaveGrid } from '../../src/domain/measurements/curves/grid.ts';

// Copies a content folder and gives products measured curves of 480 points that are made up, as many
// as asked. Build both folders and compare what `time` says of user time: curves cost what is more.
//   npx node tests/bench/measurements.ts CONTENT_FOLDER NEW_FOLDER 300

const [from, to, count = '300'] = process.argv.slice(2);
if (!from || !to) throw new Error('Give the content folder, a new folder, and how many curves.');
cpSync(from, to, { recursive: true });
const refs = globSync('{_,}products/en/**/*.{md,mdx}', { cwd: to }).map(
  (file) => path.parse(file).name,
);
const grid = octaveGrid({ from: 20, to: 20_000 }, 48);
const numbers = Array.from({ length: Number(count) }, (_, index) => index);
for (const [ref, curves] of Map.groupBy(numbers, (index) => refs[index % refs.length]!)) {
  const folder = path.join(to, 'measurements', ref);
  mkdirSync(folder, { recursive: true });
  for (const curve of curves) {
    const level = (frequency: number) =>
      6 * Math.sin(Math.log(frequency) * 2 + curve) + 2 * Math.sin(frequency / 900);
    const rows = grid.map((one) => `${one.toFixed(2)},${level(one).toFixed(2)}`);
    writeFileSync(path.join(folder, `${curve}.csv`), ['frequency,raw', ...rows, ''].join('\n'));
  }
  const entries = curves.map(
    (curve) => `- id: made-up-${curve}
  file: ${curve}.csv
  rig: gras-43ac
  measurer: rtings
  licence: CC0-1.0
  source: https://example.com/made-up
`,
  );
  writeFileSync(path.join(folder, 'curves.yaml'), entries.join(''));
}
console.log(`${count} curves in ${to}`);
