import { parse } from 'yaml';
import * as z from 'zod';
import type { Rating } from '../../domain/review/rating.ts';

/** What an earlier text of a review says of its scores. */
const scores = z.object({
  date: z.string(),
  rating: z.tuple([z.number(), z.number(), z.number(), z.number(), z.number(), z.number()]),
  draft: z.boolean().optional(),
});

/** The scores of a review, and the day that it bore. */
export interface DatedScores {
  date: string;
  rating: Rating;
}

/**
 * The scores in a text of a review; undefined where it has none, or was a draft. Only their lines
 * are read, for a folder has thousands of earlier texts.
 */
export function scoresIn(text: string): DatedScores | undefined {
  const head = /^\uFEFF?---[^\S\n]*\n(.*?)^---\s*$/ms.exec(text)?.[1];
  const keys = head
    ?.split(/^(?=["'\w])/m)
    .filter((one) => /^["']?(?:date|rating|draft)\b/.test(one));
  if (!keys) return undefined;
  try {
    const { success, data } = scores.safeParse(parse(keys.join('')));
    return success && !data.draft ? { date: data.date, rating: data.rating } : undefined;
  } catch {
    return undefined;
  }
}
