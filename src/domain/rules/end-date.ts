import { endDateLine, parseEndDate } from '../review/dates.ts';
import type { Finding, OwnRule } from './rule.ts';

export const endDate: OwnRule = {
  id: 'end-date',
  scope: 'document',
  severity: 'warning',
  summary: 'The text ends with its date on a line of its own, the date of the front matter.',
  remedy: 'Write the date as the last line.',
  *find({ review, body }): Iterable<Finding> {
    if (!review) return;
    const last = body.blocks.at(-1);
    const text = last?.isTopLevel ? (last.text.split('\n').at(-1) ?? '').trim() : '';
    const written = parseEndDate(text);
    const expected = endDateLine(review.date);
    if (written === review.date && text === expected) return;
    yield {
      ...(last ? last.place(last.text.length - text.length) : body.end),
      text: written ? text : undefined,
      message: written ? `the end date is ${text}, not ${expected}` : 'the end date is missing',
      remedy: `End the text with ${expected}.`,
    };
  },
};
