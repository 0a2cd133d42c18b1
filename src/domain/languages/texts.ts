import * as z from 'zod';
import { languages } from './index.ts';
import { mainLanguage } from './main.ts';

/**
 * A text in each language that has it, as the data files hold names. The main language must have
 * it. Others may lack it, so that a language can be added bit by bit.
 */
export const texts = z
  .partialRecord(z.enum(languages), z.string().min(1))
  .refine((given) => given[mainLanguage] !== undefined, {
    path: [mainLanguage],
    error: 'is missing',
  });

/** Spellings in each language that has any. */
export const spellings = z.partialRecord(z.enum(languages), z.array(z.string().min(1)));
