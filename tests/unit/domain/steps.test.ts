import { expect, it } from 'vitest';
import {
  finish,
  mapInSteps,
  onceInSteps,
  visitInSteps,
  type Steps,
} from '../../../src/domain/steps.ts';

const thousand = Array.from({ length: 1_000 }, (_, at) => at);

it('makes the same of a long list as at once', () => {
  const double = (item: number, place: number) => item + place;
  expect(finish(mapInSteps(thousand, double))).toEqual(thousand.map(double));
});

it('stops in a long list again and again, and not in a short one', () => {
  const visited: number[] = [];
  const steps = visitInSteps(thousand, (item) => visited.push(item));
  let most = 0;
  for (let before = 0; !steps.next().done; before = visited.length)
    most = Math.max(most, visited.length - before);
  expect(most).toBeLessThan(300);
  expect(visited).toEqual(thousand);
  expect(visitInSteps([1, 2], () => undefined).next().done).toBe(true);
});

it('goes on with what somebody else has begun and given up, and makes it once', () => {
  let taken = 0;
  const made = onceInSteps(function* (): Steps<object> {
    for (; taken < 3; taken++) yield;
    return {};
  });
  for (let times = 0; times < 2; times++) {
    const givenUp = made();
    givenUp.next();
    givenUp.return({});
  }
  expect(taken).toBe(1);
  const result = finish(made());
  expect(taken).toBe(3);
  expect(finish(made())).toBe(result);
});
