import { expect, it } from 'vitest';
import { mostTenths, scoreIds } from '../../../../src/domain/catalog/scores.ts';

it('are the overall, up to 5, and its five parts, up to 1', () => {
  expect(scoreIds.map((id) => [id, mostTenths(id)])).toEqual([
    ['overall', 50],
    ...['sv', 'tl', 'cp', 'rs', 'rd'].map((id) => [id, 10]),
  ]);
});
