import { expect, it } from 'vitest';
import { figureList, problemsOfFigures } from '../../../support/figures.ts';
import { yardstick } from '../../../support/yardstick.ts';

const [least, most] = yardstick.quantities.get('thd')!.plausible;

it('warns of each figure that is hardly credible', () => {
  const values = ['40 %', '0.05 %', '50 %'];
  const text = figureList(...values.map((value) => ({ quantity: 'thd', value })));
  const known = `what is known lies between ${least} and ${most} %`;
  expect(problemsOfFigures(text)).toMatchObject([
    {
      ...{ rule: 'figure-plausible', severity: 'warning', line: 2, column: 10 },
      ...{ text: 'value: 40 %', message: `\`thd\` of 40 % is hardly credible: ${known}` },
    },
    { line: 10, message: `\`thd\` of 50 % is hardly credible: ${known}` },
  ]);
});

it('takes the least and the most that is known', () => {
  const values = [least.toFixed(6), String(most)];
  const text = figureList(...values.map((value) => ({ quantity: 'thd', value: `${value} %` })));
  expect(problemsOfFigures(text)).toEqual([]);
});
