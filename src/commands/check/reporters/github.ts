import { printable } from '../../../domain/text/printable.ts';
import type { Findings } from './index.ts';

/** Annotations of GitHub Actions: shown beside the lines of a pull request. */
export function githubReport({ problems }: Findings): string {
  return problems
    .map(({ file, line, column, severity, rule, message, remedy }) => {
      const place = `file=${property(file)},line=${line},col=${column},title=${property(rule)}`;
      return `::${severity} ${place}::${data(`${message}. ${remedy}`)}`;
    })
    .join('\n');
}

const data = (text: string) => printable(text).replaceAll('%', '%25');
const property = (text: string) => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
