import { expect, it } from 'vitest';
import { LineIndex } from '../../../../src/domain/check/position.ts';

it('finds lines and columns, counted from 1', () => {
  const index = new LineIndex('ab\n\ncd');
  expect([0, 2, 3, 4, 5].map((offset) => index.at(offset))).toEqual([
    { line: 1, column: 1 },
    { line: 1, column: 3 },
    { line: 2, column: 1 },
    { line: 3, column: 1 },
    { line: 3, column: 2 },
  ]);
});
