import { expect, it } from 'vitest';
import type { Curve, Target } from '../../../../src/domain/measurements/curves/curve.ts';
import type { Rig } from '../../../../src/domain/measurements/curves/rigs.ts';
import { numbersFiles } from '../../../../src/publishing/numbers/files.ts';

const points = [{ frequency: 20, level: 1.5 }];
const curve = (id: string, target?: string) =>
  ({ id, rig: 'ear', target, channels: [{ name: 'both', points }] }) as unknown as Curve;
const target = (id: string) => ({ id, points }) as unknown as Target;

it('has each curve and each target that one is compared with, once a format', () => {
  const files = numbersFiles({
    curves: new Map([
      ['dac', [curve('dac/lab', 'used'), curve('dac/maker')]],
      ['amp', [curve('amp/lab', 'used')]],
    ]),
    rigs: new Map([['ear', { id: 'ear', family: 'ears' } as Rig]]),
    targets: new Map(['used', 'other'].map((id) => [id, target(id)])),
  });
  const names = ['curves/dac/lab', 'curves/dac/maker', 'curves/amp/lab', 'targets/used'];
  expect(files.map(({ name, format }) => `${name}.${format}`)).toEqual([
    ...names.map((name) => `${name}.csv`),
    ...names.map((name) => `${name}.json`),
  ]);
  expect(files[0]!.write()).toBe('frequency,both\n20,1.5\n');
  expect(JSON.parse(files.at(-1)!.write())).toMatchObject({ id: 'used', points: [[20, 1.5]] });
});
