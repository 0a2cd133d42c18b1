import { readFileSync, writeFileSync } from 'node:fs';

/** What a runner of tests tells at its end, for the last lines of `npm test`. */
export interface RunReport {
  passed: number;
  failed: number;
  /** What failed, and why: a test, or what went wrong outside of any. */
  faults: string[];
}

/** The variable of the environment that tells a runner where to write its report. */
export const reportVariable = 'TEST_REPORT';

/** Writes a report where `npm test` asked for one. */
export function writeReport(report: RunReport): void {
  const file = process.env[reportVariable];
  if (file) writeFileSync(file, JSON.stringify(report));
}

/** A runner's report; undefined where it broke before writing one. */
export function readReport(file: string): RunReport | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as RunReport;
  } catch {
    return undefined;
  }
}
