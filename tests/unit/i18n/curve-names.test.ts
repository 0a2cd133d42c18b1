import { expect, it } from 'vitest';
import type { Specimen } from '../../../src/domain/measurements/curves/curves-file.ts';
import { nameCurves } from '../../../src/i18n/curve-names.ts';

const curveBy = (id: string, date: string | undefined, specimen: Specimen = {}) => ({
  curve: { id: `acme-one/${id}`, date, specimen },
  rig: { name: { en: 'GRAS 43AC' } },
  by: { name: { en: 'Lab' } },
});
const namesOf = (curves: ReturnType<typeof curveBy>[], language: 'en' | 'ja') =>
  nameCurves(curves, language).map(({ name }) => name);

it('names a curve after its measurer', () => {
  expect(namesOf([curveBy('a', '2024-05-31')], 'en')).toEqual(['Lab']);
});

it('names two by one measurer with what tells them apart, in each language', () => {
  const dated = [curveBy('a', '2023-01-02'), curveBy('b', '2024-05-31')];
  expect(namesOf(dated, 'en')).toEqual(['Lab (2 Jan 2023)', 'Lab (31 May 2024)']);
  expect(namesOf(dated, 'ja')).toEqual(['Lab（2023/01/02）', 'Lab（2024/05/31）']);
  const cancelling = [
    curveBy('a', undefined, { noise_cancelling: 'on' }),
    curveBy('b', undefined, { noise_cancelling: 'off' }),
  ];
  expect(namesOf(cancelling, 'en')).toEqual([
    'Lab (noise cancelling on)',
    'Lab (noise cancelling off)',
  ]);
  expect(namesOf([curveBy('a', undefined), curveBy('b', undefined)], 'en')).toEqual([
    'Lab (a)',
    'Lab (b)',
  ]);
});
