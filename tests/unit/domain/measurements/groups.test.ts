import { expect, it } from 'vitest';
import type { Figure } from '../../../../src/domain/measurements/figure.ts';
import { groupFigures } from '../../../../src/domain/measurements/groups.ts';
import { measurers, yardstick } from '../../../support/yardstick.ts';

const terms = { yardstick, measurers };
const figure = (quantity: string, value: number, measurer: string): Figure => ({
  quantity,
  amount: { value, decimals: 1, limit: undefined },
  ...{ condition: {}, source: 1, measurer },
});

it('puts figures of one quantity together, the most trusted first', () => {
  const figures = [
    figure('isolation', 25, 'maker'),
    figure('thd', 0.04, 'estimate'),
    figure('thd', 0.3, 'maker'),
    figure('thd', 0.7, 'rtings'),
    figure('thd', 0.1, 'super-review'),
  ];
  const shown = groupFigures(figures, 'headphones', terms).map(({ quantity, figures }) => [
    quantity.id,
    ...figures.map(({ by, place }) => `${by.trust}: ${place?.level}`),
  ]);
  expect(shown).toEqual([
    ['thd', 'laboratory: problem', 'other: ordinary', 'maker: ordinary', 'estimate: excellent'],
    ['isolation', 'maker: ordinary'],
  ]);
});

it('places nothing where the kind has no row, or there is no kind', () => {
  const [imd] = groupFigures([figure('imd', 0.01, 'maker')], 'headphones', terms);
  expect(imd).toMatchObject({ row: undefined, figures: [{ place: undefined }] });
  const [thd] = groupFigures([figure('thd', 0.01, 'maker')], undefined, terms);
  expect(thd?.row).toBeUndefined();
});
