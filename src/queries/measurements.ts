import type { YardstickTable } from '../domain/measurements/yardstick.ts';
import { readYardstick } from '../reading/data.ts';

let known: Promise<YardstickTable> | undefined;

/** What figures are judged by, read once a build; anew for each page while developing. */
export function yardstick(): Promise<YardstickTable> {
  if (import.meta.env.DEV) return readYardstick();
  return (known ??= readYardstick());
}
