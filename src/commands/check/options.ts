import { parseArgs } from 'node:util';
import { UsageError } from '../command-line.ts';
import { formats, type Format } from './reporters/index.ts';
import { reportNames, reports, type ReportName } from './reports/index.ts';

export interface CheckOptions {
  /** Files or folders that narrow the report; empty for all. */
  paths: string[];
  format: Format;
  strict: boolean;
  fix: boolean;
  /** Whether git is asked which scores changed. */
  history: boolean;
  /** A file of addresses of sources that are gone, for the report of stale reviews. */
  dead: string | undefined;
  /** Something else to print instead of a check. */
  print: 'help' | 'rules' | ReportName | undefined;
}

const listed = reportNames
  .map((name) => `      ${name.padEnd(12)}  ${reports[name].lists}`)
  .join('\n');

export const usage = `npm run check -- [options] [files or folders]

Reads every review and reports all that is wrong; files and folders narrow the report.
Ends with 1 if there is an error.

  --strict          warnings count as errors
  --fix             mends what is certain and shows each change
  --history         warns of scores that changed in git and no change tells
  --format FORMAT   text (default), json, or github for annotations
  --rules           lists the rules
  --report NAME     lists one of:
${listed}
  --dead FILE       with --report stale: the addresses in FILE are sources that are gone
  --help            shows this`;

/**
 * Reads the options of the check from the command line.
 * @throws UsageError or parseArgs' own error on a mistake
 */
export function parseOptions(args: string[]): CheckOptions {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      format: { type: 'string', default: 'text' },
      strict: { type: 'boolean', default: false },
      fix: { type: 'boolean', default: false },
      rules: { type: 'boolean', default: false },
      history: { type: 'boolean', default: false },
      report: { type: 'string' },
      dead: { type: 'string' },
      help: { type: 'boolean', default: false },
    },
  });
  const format = formats.find((one) => one === values.format);
  if (!format) {
    throw new UsageError(`Unknown format "${values.format}". Known: ${formats.join(', ')}.`);
  }
  const report = reportNames.find((one) => one === values.report);
  if (values.report !== undefined && !report) {
    throw new UsageError(`Unknown report "${values.report}". Known: ${reportNames.join(', ')}.`);
  }
  const { strict, fix, history, dead } = values;
  if (dead !== undefined && report !== 'stale') {
    throw new UsageError('`--dead` is for `--report stale`, which lists what cites those sources.');
  }
  const print = values.help ? 'help' : values.rules ? 'rules' : report;
  return { paths: positionals, format, strict, fix, history, dead, print };
}
