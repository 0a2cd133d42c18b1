import type { CurveRule } from './rule.ts';

export const curveForm: CurveRule = {
  id: 'curve-form',
  scope: 'curves',
  severity: 'error',
  summary:
    'A curve names its file, the rig, who measured it, its licence and its source; its target was ' +
    'made for the rig.',
  remedy: 'Correct the curve: the authors’ guide shows what each key says.',
  find: ({ faults }) => faults,
};
