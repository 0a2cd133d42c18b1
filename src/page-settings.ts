/** The settings, as variables of the environment, that decide what a build makes. */
export const buildSettings = [
  'BASE_PATH',
  'CONTENT_DIR',
  'OG',
  'PRECOMPRESS',
  'REPO_URL',
  'SEARCH',
  'SHARD',
  'SITE_URL',
  'SKIP_INVALID',
] as const;

/** Which link previews a build draws: none, those whose review has changed, or all anew. */
const drawn = ['none', 'changed', 'all'] as const;

export type DrawnPreviews = (typeof drawn)[number];

/**
 * Which link previews are drawn, as `OG` says; those that have changed where it says nothing.
 * @returns undefined where it says something else
 */
export function drawnPreviews(asked = process.env.OG): DrawnPreviews | undefined {
  return asked?.trim() ? drawn.find((one) => one === asked.trim()) : 'changed';
}

/** A share of the pages of a site: its number, counted from 1, and how many shares there are. */
export interface Shard {
  number: number;
  of: number;
}

/**
 * The share of the pages that a build draws, as `SHARD` says, such as `2/8`.
 * @returns undefined where it says nothing, or something else
 */
export function readShard(asked = process.env.SHARD): Shard | undefined {
  const [, number = 0, of = 0] = /^\s*(\d+)\/(\d+)\s*$/.exec(asked ?? '')?.map(Number) ?? [];
  return number >= 1 && number <= of ? { number, of } : undefined;
}

/**
 * How many threads draw pages, as `THREADS` says; where it says nothing the build decides.
 * @returns undefined where it says nothing, or something else
 */
export function readThreads(asked = process.env.THREADS): number | undefined {
  return /^\s*[1-9]\d?\s*$/.test(asked ?? '') ? Number(asked) : undefined;
}

/** Whether pages name a picture that stands for them where they are shared. */
export function havePreviews(): boolean {
  return drawnPreviews() !== 'none';
}
