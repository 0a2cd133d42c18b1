import { expect, it } from 'vitest';
import {
  fail,
  failOutside,
  gather,
  numberConditions,
  several,
  tally,
} from '../../../../src/domain/catalog/failures.ts';

it('tells apart what fails nothing, one condition, and more', () => {
  const failures = new Uint8Array(3);
  fail(failures, 1, 4);
  fail(failures, 2, 4);
  fail(failures, 2, 5);
  expect([...failures]).toEqual([0, 4, several]);
});

it('fails what lies outside a range, and nothing that is an end of it', () => {
  const failures = new Uint8Array(4);
  failOutside([1, 2, 3, 4], [2, 3], failures, 7);
  expect([...failures]).toEqual([7, 0, 0, 7]);
});

it('counts what fails nothing else', () => {
  const failures = Uint8Array.of(0, 0, 6, 7, several);
  const judged = gather(failures);
  expect(judged.failures).toBe(failures);
  expect([...judged.near]).toEqual([0, 1, 2, 3]);
  expect([...tally([1, 2, 2, 2, 2], 3, judged, 6)]).toEqual([0, 1, 2]);
});

it('numbers conditions one after the other', () => {
  expect(numberConditions([{ conditions: 6 }, { conditions: 1 }, { conditions: 2 }])).toEqual([
    1, 7, 8,
  ]);
});

it('refuses more conditions than failures can tell apart', () => {
  const filters = (conditions: number) => [{ conditions: 1 }, { conditions }];
  expect(numberConditions(filters(several - 2))).toEqual([1, 2]);
  expect(() => numberConditions(filters(several - 1))).toThrow(
    new RangeError(
      'The catalog’s filters have 255 conditions, and Failures has room for 254. Make it a Uint16Array.',
    ),
  );
});
