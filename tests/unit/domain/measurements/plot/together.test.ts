import { expect, it } from 'vitest';
import { groupComparable } from '../../../../../src/domain/measurements/plot/together.ts';

const measured = (name: string, family: string, target?: string, kind = 'frequency-response') => ({
  name,
  rig: { family },
  curve: { kind: kind as 'frequency-response' | 'spin', target },
});

it('keeps curves together only where their numbers can be compared', () => {
  const all = [
    measured('one', '711', 'harman'),
    measured('another rig', '5128', 'harman'),
    measured('two', '711', 'harman'),
    measured('another target', '711'),
    measured('another kind', '711', 'harman', 'spin'),
  ];
  expect(groupComparable(all).map((group) => group.map(({ name }) => name))).toEqual([
    ['one', 'two'],
    ['another rig'],
    ['another target'],
    ['another kind'],
  ]);
});
