import * as z from 'zod';
import { texts } from '../languages/texts.ts';
import { partKeys } from '../review/parts.ts';

const version = z.strictObject({
  number: z.int().positive().describe('1 for the first version, then one more each.'),
  date: z.iso
    .date('must be a day of the calendar, written YYYY-MM-DD')
    .describe('The day from which on reviews are scored by it.'),
  what: texts.describe('What it changed, a sentence.'),
  why: texts.describe('Why, a sentence.'),
  parts: z
    .array(z.enum(partKeys, `must be one of ${partKeys.join(', ')}`))
    .describe('The parts that are scored in another way from then on; none is an empty list.'),
});

/** The file of the versions of the method, the oldest first. */
export const methodSchema = z
  .array(version, 'must be a list of versions')
  .min(1, 'needs a first version')
  .superRefine((versions, { addIssue }) => {
    for (const [index, { number, date }] of versions.entries()) {
      const refuse = (key: string, message: string) =>
        addIssue({ code: 'custom', path: [index, key], message });
      if (number !== index + 1) refuse('number', `is ${number}, where ${index + 1} follows`);
      const before = versions[index - 1];
      if (before && date <= before.date) {
        refuse('date', `is not after that of version ${before.number}, ${before.date}`);
      }
    }
  });

/** The versions of the method, the oldest first. There is at least one. */
export type Method = z.output<typeof methodSchema>;
export type MethodVersion = Method[number];
