import fc from 'fast-check';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { inYaml } from '../../../../src/domain/check/in-yaml.ts';

it.each([
  ['Sony', 'Sony'],
  ['インイヤーモニター', 'インイヤーモニター'],
  ['R&D', 'R&D'],
  [12.5, '12.5'],
  ['2.1', '"2.1"'],
  ['yes', '"yes"'],
  ['2025-08-31', '"2025-08-31"'],
  ['a, b', '"a, b"'],
  ['TODO: why', '"TODO: why"'],
])('writes %j as %s', (value, written) => {
  expect(inYaml(value)).toBe(written);
});

it('is read as the same text in lists and behind keys, by either version of YAML', () => {
  const text = fc
    .string({ unit: 'grapheme' })
    .filter((one) => !/[\n\r\u2028\u2029\u0085]/.test(one));
  fc.assert(
    fc.property(text, fc.constantFrom('1.1' as const, '1.2' as const), (one, version) => {
      const source = `key: ${inYaml(one)}\nlist: [${inYaml(one)}, x]\n`;
      expect(parse(source, { version })).toEqual({ key: one, list: [one, 'x'] });
    }),
    { numRuns: 500 },
  );
});
