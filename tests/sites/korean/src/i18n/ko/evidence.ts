import type { Cited } from '../../domain/review/evidence.ts';
import { format } from './format.ts';

const { number } = format;

/** Says how many sources are given, and how many of them are independent. */
export function evidence({ sources, independent }: Cited): string {
  if (sources === 0) return '출처 없음';
  return `출처 ${number(sources)}개, 독립 ${number(independent)}개`;
}
