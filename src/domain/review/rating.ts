import { parts, type Part, type PartKey } from './parts.ts';

/** Six numbers as in the front matter: the overall (0 to 5), then the five parts (0 to 1 each). */
export type Rating = readonly [number, number, number, number, number, number];

export const maximumOverall = parts.length;

/** The band words from best to worst with the lowest score of each, as the review format sets them. */
export const bands = [
  { id: 'excellent', from: 0.8 },
  { id: 'good', from: 0.6 },
  { id: 'average', from: 0.4 },
  { id: 'poor', from: 0.2 },
  { id: 'very-poor', from: 0 },
] as const;

export type Band = (typeof bands)[number]['id'];

/** A score in whole tenths, so that sums and comparisons are exact: 0.1 + 0.2 is 3 tenths. */
export function tenths(score: number): number {
  return Math.round(score * 10);
}

/** Rounds to 0.1: a score, or a length in a drawing, where more decimals would not be seen. */
export function roundToTenth(value: number): number {
  return tenths(value) / 10;
}

/** Whether a number is written in steps of 0.1. */
export function isInTenths(score: number): boolean {
  return Math.abs(score * 10 - tenths(score)) < 1e-9;
}

/** The overall that five parts add up to, to 0.1. */
export function sumOfParts(scores: readonly number[]): number {
  return scores.reduce((sum, score) => sum + tenths(score), 0) / 10;
}

/** The overall of a rating, 0 to 5. */
export function overallOf(rating: Rating): number {
  return rating[0];
}

/** The score of one part, 0 to 1. */
export function scoreOf(rating: Rating, key: PartKey): number {
  return rating[1 + parts.findIndex((part) => part.key === key)]!;
}

/** The five scores of a rating, each 0 to 1, in the order of `parts`. */
function scoresOf(rating: Rating): readonly number[] {
  return rating.slice(1);
}

/** Each part with its score, in order. */
export function scoredParts(rating: Rating): { part: Part; score: number }[] {
  return parts.map((part, index) => ({ part, score: scoresOf(rating)[index]! }));
}

/** The band that a part's score (0 to 1) falls in. */
export function bandOf(score: number): Band {
  const band = bands.find(({ from }) => tenths(score) >= tenths(from));
  return (band ?? bands.at(-1)!).id;
}

/** A score as the site writes it: one decimal, a point in both languages. */
export function formatScore(score: number): string {
  return score.toFixed(1);
}

/** A difference of scores, in tenths, with its sign: −0.3, +0.5, or 0.0. */
export function formatDifference(difference: number): string {
  const sign = difference < 0 ? '−' : difference > 0 ? '+' : '';
  return sign + formatScore(Math.abs(difference) / 10);
}
