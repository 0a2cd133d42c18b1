import { expect, it } from 'vitest';
import { curveReport } from '../../../../../src/commands/check/reports/curves.ts';
import { judgeFolder } from '../../../../../src/reading/judgement.ts';

it('lists the curves with what was left out of their files', async () => {
  const { rows, text } = curveReport(await judgeFolder('src/content'));
  expect(rows).toContainEqual({
    ...{ id: 'sony-ier-z1r/oratory1990', points: 121, from: 20, to: 20_000 },
    ...{ target: 'harman-in-ear-2019', rms: expect.closeTo(2.07, 2) },
  });
  expect(text).toContain('sony-ier-m9/oratory1990.csv: without 1 line before the rows');
  expect(text).toMatch(/\d+ curves in \d+ files$/);
});
