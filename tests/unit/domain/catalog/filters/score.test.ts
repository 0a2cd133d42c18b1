import { describe, expect, it } from 'vitest';
import { nothingChosen } from '../../../../../src/domain/catalog/choice.ts';
import { readColumns } from '../../../../../src/domain/catalog/columns.ts';
import { scores } from '../../../../../src/domain/catalog/filters/score.ts';
import { indexReviews } from '../../../../../src/domain/catalog/index-file.ts';
import { select } from '../../../../../src/domain/catalog/selection.ts';
import { foundIn, readBy } from '../../../../support/found.ts';
import { summary } from '../../../../support/summary.ts';

const catalog = () =>
  readColumns(
    indexReviews(
      [
        summary(0, { name: 'Good', ref: 'good', rating: [4, 1, 0.9, 0.8, 0.7, 0.6] }),
        summary(0, { name: 'Poor', ref: 'poor', rating: [1.5, 0.1, 0.2, 0.3, 0.4, 0.5] }),
      ],
      'USD',
    ),
  );

describe('a choice of scores', () => {
  it.each([
    [{ overall: [15, 40] }, ['Good', 'Poor']],
    [{ overall: [16, Infinity] }, ['Good']],
    [{ overall: [-Infinity, 39] }, ['Poor']],
    [{ sv: [2, 10] }, ['Good']],
    [{ rd: [5, 5] }, ['Poor']],
    [{ rd: [6, 6] }, ['Good']],
    // By these weights the poor one has 2.5.
    [{ overall: [25, 30], weights: [0, 0, 0, 0, 1] }, ['Good', 'Poor']],
    [{ overall: [26, 30], weights: [0, 0, 0, 0, 1] }, ['Good']],
  ] as const)('finds by %j %j', (choice, found) => {
    expect(foundIn(catalog(), choice)).toEqual(found);
  });

  it('counts by tenths', () => {
    const { counts } = select(catalog(), { ...nothingChosen, tl: [9, 9] });
    expect([...counts.tl]).toEqual([0, 0, 1, 0, 0, 0, 0, 0, 0, 1, 0]);
    expect([...counts.sv]).toEqual([0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1]);
    expect(counts.overall).toHaveLength(51);
    expect(scores.overall.scale(catalog())).toMatchObject({ least: 0, most: 50 });
  });

  it('is open at the ends of the scale', () => {
    expect(scores.sv.settle!({ sv: [0, 10] })).toEqual({ sv: [-Infinity, Infinity] });
    expect(scores.sv.settle!({ sv: [1, 9] })).toEqual({ sv: [1, 9] });
    expect(scores.overall.settle!({ overall: [10, 50] })).toEqual({ overall: [10, Infinity] });
  });

  it.each([
    ['overall', '3.5-5', [35, 50]],
    ['overall', '0-', [0, Infinity]],
    ['sv', '-0.7', [-Infinity, 7]],
    ['sv', '0.3-1', [3, 10]],
  ] as const)('of %s is read from %s', (id, text, value) => {
    const [parameter] = Object.values(scores[id].parameters);
    expect(readBy(parameter!, text)).toEqual({ value, refused: [] });
    expect(parameter!.write(value)).toBe(text);
  });

  it.each(['5.1-', '10-', '3.55-', '3.-', '.5-', 'x3-', '3x-', '3a5-'])(
    'of the overall is not read from %s',
    (text) => {
      const { overall } = scores.overall.parameters;
      expect(readBy(overall, text)).toEqual({ value: undefined, refused: [['not-a-score']] });
    },
  );
});
