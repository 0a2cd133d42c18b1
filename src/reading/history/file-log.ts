import type { IsoDate } from '../../domain/review/dates.ts';

/** A version of a file in git: the id of its content, and the day from which on it was there. */
export interface FileVersion {
  blob: string;
  day: IsoDate;
}

/** Marks the day of a commit in the output of `logArguments`. */
const mark = '\u0001';

/**
 * The arguments with which git tells every version of the files below its folder, the oldest
 * first. Of what was merged only the result counts, on the day on which it was merged.
 */
export const logArguments = [
  'log',
  ...['--reverse', '--first-parent', '-m', '--raw', '-z', '--no-abbrev', '-M', '--relative'],
  `--format=%x01%cs`,
];

/** Reads that output: the versions of each file that is still there, by its path. */
export function readFileLog(output: string): Map<string, FileVersion[]> {
  const files = new Map<string, FileVersion[]>();
  let day = '';
  const tokens = output.split('\0')[Symbol.iterator]();
  for (const token of tokens) {
    const text = token.trim();
    if (text.startsWith(mark)) day = text.slice(mark.length);
    if (!text.startsWith(':')) continue;
    const [, , , blob = '', status = ''] = text.split(' ');
    const path = next(tokens);
    const known = files.get(path) ?? [];
    if (status === 'D') files.delete(path);
    else if (status.startsWith('R')) {
      files.delete(path);
      files.set(next(tokens), [...known, { blob, day }]);
    } else if (status.startsWith('C')) files.set(next(tokens), [{ blob, day }]);
    else files.set(path, status === 'A' ? [{ blob, day }] : [...known, { blob, day }]);
  }
  return files;
}

function next(tokens: Iterator<string>): string {
  return tokens.next().value as string;
}
