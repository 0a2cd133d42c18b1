import { expect, it } from 'vitest';
import { moveActive } from '../../../../src/browser/search/active-option.ts';

it('walks down from the field through the options and back to the field', () => {
  const path = [-1];
  for (let step = 0; step < 4; step++) path.push(moveActive('ArrowDown', path.at(-1)!, 3)!);
  expect(path).toEqual([-1, 0, 1, 2, -1]);
});

it('walks up the other way round', () => {
  const path = [-1];
  for (let step = 0; step < 4; step++) path.push(moveActive('ArrowUp', path.at(-1)!, 3)!);
  expect(path).toEqual([-1, 2, 1, 0, -1]);
});

it('leaves other keys, and all where there is no option, to the browser', () => {
  expect(moveActive('Home', 1, 3)).toBeUndefined();
  expect(moveActive('ArrowDown', -1, 0)).toBeUndefined();
});
