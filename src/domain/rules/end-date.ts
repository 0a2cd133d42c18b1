import { endDateLine, parseEndDate } from '../review/dates.ts';
import type { Finding, Rule } from './rule.ts';

export const endDate: Rule = {
  id: 'end-date',
  severity: 'warning',
  summary: 'The text ends with its date on a line of its own, the date of the front matter.',
  remedy: 'Write the date as the last line.',
  *find({ review, lines }): Iterable<Finding> {
    if (!review) return;
    const last = lines.findLast(({ text }) => text.trim() !== '');
    const written = last && parseEndDate(last.text);
    const expected = endDateLine(review.date);
    if (written === review.date && last?.text.trim() === expected) return;
    yield {
      line: last?.line ?? 1,
      text: written ? last?.text.trim() : undefined,
      message: written
        ? `the end date is ${last!.text.trim()}, not ${expected}`
        : 'the end date is missing',
      remedy: `End the text with ${expected}.`,
    };
  },
};
