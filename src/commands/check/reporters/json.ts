import { printableJson } from '../../../domain/text/printable.ts';
import type { Findings } from './index.ts';

/** Everything that was found, for programs. */
export function jsonReport({ reviews, problems, mends }: Findings): string {
  const plain = problems.map(({ edit, ...problem }) => ({ ...problem, mendable: Boolean(edit) }));
  return printableJson(JSON.stringify({ reviews, problems: plain, mends }, null, 2));
}
