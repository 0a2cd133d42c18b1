import { expect, it } from 'vitest';
import { curvePoints } from '../../../../src/domain/rules/curve-points.ts';
import { curveProblems } from '../../../support/curves.ts';

it('tells of a line that is no point, in the file of the points', () => {
  const points = {
    file: 'measurements/acme-one/lab.csv',
    text: '20,70\n21,x\n',
    skipped: undefined,
  };
  const faults = [{ line: 2, column: 4, message: '`x` is no level' }];
  expect(curveProblems({ data: [{ ...points, faults }] })).toEqual([
    {
      ...{ file: 'measurements/acme-one/lab.csv', line: 2, column: 4, text: '21,x' },
      ...{ rule: 'curve-points', severity: 'error', edit: undefined },
      ...{ message: '`x` is no level', remedy: curvePoints.remedy },
    },
  ]);
  expect(curveProblems({ data: [{ ...points, faults: [] }] })).toEqual([]);
});
