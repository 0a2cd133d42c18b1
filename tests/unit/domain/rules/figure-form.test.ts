import { expect, it } from 'vitest';
import { figureList, problemsOfFigures } from '../../../support/figures.ts';

it('takes a list of figures', () => {
  expect(problemsOfFigures(figureList({ quantity: 'thd', value: '0.05 %' }))).toEqual([]);
});

it('refuses a figure that is none, at its place', () => {
  const good = figureList({ quantity: 'thd', value: '0.05 %' });
  const text = `${good}${figureList({ quantity: 'thd', value: '0.05 dB' })}`;
  expect(problemsOfFigures(text)).toMatchObject([
    {
      ...{ rule: 'figure-form', severity: 'error', line: 6, column: 10, text: 'value: 0.05 dB' },
      message: expect.stringContaining('`value`: ') as string,
    },
  ]);
});
