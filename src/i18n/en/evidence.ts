import type { Cited } from '../../domain/review/evidence.ts';

/** Says how many sources are given, and how many of them are independent. */
export function evidence({ sources, independent }: Cited): string {
  if (sources === 0) return 'no source given';
  if (sources === 1) return `1 source, ${independent === 1 ? 'independent' : 'not independent'}`;
  return `${sources} sources, ${independent === 0 ? 'none' : independent} independent`;
}
