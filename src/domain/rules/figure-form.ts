import type { FigureRule } from './rule.ts';

export const figureForm: FigureRule = {
  id: 'figure-form',
  scope: 'figures',
  severity: 'error',
  summary:
    'A figure names its quantity, its possible value with the unit of the quantity, its source and ' +
    'who measured it.',
  remedy: 'Correct the figure: the authors’ guide shows what each key says.',
  find: ({ faults }) => faults,
};
