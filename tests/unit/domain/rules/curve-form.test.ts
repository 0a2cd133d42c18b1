import { expect, it } from 'vitest';
import { curveForm } from '../../../../src/domain/rules/curve-form.ts';
import { curveProblems } from '../../../support/curves.ts';

it('tells of what keeps a list of curves from being read', () => {
  const faults = [{ line: 3, column: 5, message: '`name` is no text' }];
  expect(curveProblems({ faults })).toEqual([
    {
      ...{ file: 'measurements/acme-one/curves.yaml', line: 3, column: 5 },
      ...{ rule: 'curve-form', severity: 'error', text: 'name: lab', edit: undefined },
      ...{ message: '`name` is no text', remedy: curveForm.remedy },
    },
  ]);
  expect(curveProblems({})).toEqual([]);
});
