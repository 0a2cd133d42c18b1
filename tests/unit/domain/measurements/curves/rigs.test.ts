import { expect, test } from 'vitest';
import { buildRigs, rigsSchema } from '../../../../../src/domain/measurements/curves/rigs.ts';
import { targetFor } from '../../../../../src/domain/measurements/curves/targets.ts';
import { rigs, targets } from '../../../../support/curve-terms.ts';

const families = { heads: { name: { en: 'heads' }, valid: [100, 10_000] } };

test('a rig is valid where its family is', () => {
  const built = buildRigs(
    rigsSchema.parse({ families, rigs: { one: { name: { en: 'One' }, family: 'heads' } } }),
  );
  expect(built.get('one')).toEqual({
    ...{ id: 'one', name: { en: 'One' }, family: 'heads' },
    ...{ familyName: { en: 'heads' }, valid: { from: 100, to: 10_000 } },
  });
});

test('a rig of no family, and a range that ends before it begins, are refused', () => {
  const refusal = (file: unknown) => rigsSchema.safeParse(file).error?.issues[0]?.message;
  expect(refusal({ families, rigs: { one: { name: { en: 'One' }, family: 'ears' } } })).toContain(
    'there is no family `ears`',
  );
  const backwards = { heads: { name: { en: 'heads' }, valid: [200, 100] } };
  expect(refusal({ families: backwards, rigs: {} })).toContain('lower end first');
});

test('the target of a rig is the one that was made for it', () => {
  expect(['gras-43ac', 'gras-45bc', 'bk-5128'].map((rig) => targetFor(rig, targets)?.id)).toEqual([
    'harman-in-ear-2019',
    'harman-over-ear-2018',
    undefined,
  ]);
  expect([...targets.values()].flatMap((target) => target.rigs).every((rig) => rigs.has(rig))).toBe(
    true,
  );
});
