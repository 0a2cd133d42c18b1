import { expect, it } from 'vitest';
import { tellApart } from '../../../../../src/domain/measurements/curves/tell-apart.ts';

it('adds nothing to a name that is alone', () => {
  const told = tellApart([
    { name: 'Lab', facts: ['43AC', '2024', 'a'] },
    { name: 'Other', facts: ['43AC', '2024', 'a'] },
  ]);
  expect(told).toEqual([[], []]);
});

it('adds the first fact in which those with one name differ', () => {
  const told = tellApart([
    { name: 'Lab', facts: ['43AC', '2023', 'a'] },
    { name: 'Lab', facts: ['43AC', '2024', 'b'] },
  ]);
  expect(told).toEqual([['2023'], ['2024']]);
});

it('adds as many as it needs, to each its own', () => {
  const told = tellApart([
    { name: 'Lab', facts: ['43AC', '2023', 'a'] },
    { name: 'Lab', facts: ['5128', '2023', 'b'] },
    { name: 'Lab', facts: ['5128', undefined, 'c'] },
  ]);
  expect(told).toEqual([['43AC'], ['5128', '2023'], ['5128']]);
});

it('tells by the last fact those that differ in nothing else', () => {
  const told = tellApart([
    { name: 'Lab', facts: ['43AC', undefined, 'a'] },
    { name: 'Lab', facts: ['43AC', undefined, 'b'] },
  ]);
  expect(told).toEqual([['a'], ['b']]);
});
