import { expect, it } from 'vitest';
import { parseOptions } from '../../../../src/commands/check/options.ts';

it('reads the options of the check', () => {
  expect(parseOptions(['--strict', '--fix', 'a.md'])).toEqual({
    paths: ['a.md'],
    format: 'text',
    strict: true,
    fix: true,
    history: false,
    dead: undefined,
    print: undefined,
  });
});
