import type { Problem } from '../../../domain/check/problems.ts';
import type { Mend } from '../mend.ts';
import { githubReport } from './github.ts';
import { jsonReport } from './json.ts';
import { textReport } from './text.ts';

/** What a check found, for a report. */
export interface Findings {
  reviews: number;
  problems: readonly Problem[];
  mends: readonly Mend[];
}

/**
 * A report in each format, ready to print. A terminal or log obeys nothing in it but our own signs.
 */
export const reporters = {
  text: textReport,
  json: jsonReport,
  github: githubReport,
} satisfies Record<string, (findings: Findings) => string>;

export type Format = keyof typeof reporters;
export const formats = Object.keys(reporters) as Format[];
