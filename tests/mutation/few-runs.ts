import type * as FastCheck from 'fast-check';
import { vi } from 'vitest';

/** Random inputs a test, which runs again for each changed line. */
const numRuns = 30;

/** Lets random tests run less often than else, and end with the first input that fails. */
vi.mock('fast-check', async (original) => {
  const fc = await original<typeof FastCheck>();
  const assert = ((property: never, options: object) =>
    fc.assert(property, { ...options, numRuns, endOnFailure: true })) as typeof fc.assert;
  return { ...fc, default: { ...fc.default, assert } };
});
