import { readMeasurers, readYardstick } from '../../src/reading/data.ts';
import type { RuledKind, YardstickRow } from '../../src/domain/measurements/yardstick.ts';

/** The project's own yardstick. */
export const yardstick = await readYardstick('src/content');

/** The project's own measurers. */
export const measurers = await readMeasurers('src/content');

/** One of its rows. */
export function rowOf(kind: RuledKind, quantity: string): YardstickRow {
  return yardstick.rows.get(kind)!.get(quantity)!;
}

/** All of its rows. */
export const allRows = [...yardstick.rows.values()].flatMap((rows) => [...rows.values()]);
