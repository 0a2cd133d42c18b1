import type { Cited } from '../../domain/review/evidence.ts';
import { format } from './format.ts';

const { number } = format;

/** Says how many sources are given, and how many of them are independent. */
export function evidence({ sources, independent }: Cited): string {
  if (sources === 0) return '出典の記載なし';
  if (sources === 1) return `出典1件（${independent === 1 ? '独立' : '独立でない'}）`;
  return `出典${number(sources)}件（${independent === 0 ? '独立なし' : `うち独立${number(independent)}件`}）`;
}
