import * as z from 'zod';

/** The file of names that are words of another meaning too. */
export const wordsSchema = z.record(
  z.string().min(1),
  z.array(z.string().min(1)).describe('Spellings that mean nothing else.'),
);

export type WordFile = z.output<typeof wordsSchema>;
