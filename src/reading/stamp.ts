import { statSync } from 'node:fs';

/** What changes whenever a file does, as its file system tells without reading it. */
export interface Stamp {
  text: string;
  /** Whether another change could not bear the same stamp. */
  isSettled: boolean;
}

/** File systems tell times in steps of up to two seconds: within a step a change may leave no trace. */
const coarsestStep = 2000;

/** The stamp of a file; throws as `statSync` does. */
export function stampOf(file: string): Stamp {
  const { mtimeNs, ctimeNs, mtimeMs, ctimeMs, size, ino } = statSync(file, { bigint: true });
  const latest = Number(mtimeMs > ctimeMs ? mtimeMs : ctimeMs);
  return {
    // Programs set the time of a text back, but not that of its last change.
    text: `${mtimeNs} ${ctimeNs} ${size} ${ino}`,
    isSettled: Date.now() - latest > coarsestStep,
  };
}
