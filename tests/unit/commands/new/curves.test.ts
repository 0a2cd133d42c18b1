import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, it } from 'vitest';
import { curveFault, curvesToBegin } from '../../../../src/commands/new/curves.ts';
import { octaveGrid } from '../../../../src/domain/measurements/curves/grid.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'new-curves-'));
const rows = octaveGrid({ from: 20, to: 20_000 }, 3).map((one) => `${one.toFixed(1)}\t70`);

/** The path of a file with these lines. */
function fileOf(name: string, lines: readonly string[] = rows): string {
  const file = path.join(folder, name);
  writeFileSync(file, lines.join('\n'));
  return file;
}

it('copies the file of each ear and leaves in the list what only the author knows', () => {
  const files = curvesToBegin('acme-one', `${fileOf('One L.txt')},${fileOf('One R.txt')}`);
  expect(files.map(({ file }) => path.basename(file))).toEqual([
    'curves.yaml',
    'One L.txt',
    'One R.txt',
  ]);
  expect(files[0]!.content).toContain('files: { left: One L.txt, right: One R.txt }');
  expect(files[0]!.content).toContain('rig: "" # an id of rigs.yaml');
  expect(curvesToBegin('acme-one', fileOf('one.csv'))[0]!.content).toContain('file: one.csv');
  expect(curvesToBegin('acme-one', undefined)).toEqual([]);
  const spin = fileOf('spin.csv', ['Freq\tOn Axis', ...rows]);
  expect(curvesToBegin('acme-one', spin)[0]!.content).toContain('kind: spin');
});

it('writes nothing over the curves that a product has', () => {
  expect(() => curvesToBegin('sony-ier-m9', fileOf('one.csv'))).toThrow('exists already');
});

it('takes files that can be read, and says why another is none', () => {
  expect(curveFault(fileOf('one.csv'))).toBeUndefined();
  expect(curveFault(fileOf('bad.csv', [...rows, rows[3]!]))).toContain(
    'bad.csv:31 frequencies must rise',
  );
  expect(curveFault(path.join(folder, 'none.csv'))).toContain('names no file');
  expect(curveFault(fileOf('one.png'))).toContain('must end in .csv');
  expect(curveFault('a.csv,b.csv,c.csv')).toContain('more than a file for each ear');
});
