import type { Block } from '../check/body.ts';
import { endDateLine, parseEndDate } from '../review/dates.ts';
import type { Finding, OwnRule } from './rule.ts';

export const endDate: OwnRule = {
  id: 'end-date',
  scope: 'document',
  severity: 'warning',
  summary: 'The text ends with its date in a paragraph of its own, the date of the front matter.',
  remedy: 'Write the date as the last line.',
  *find({ review, body }): Iterable<Finding> {
    if (!review) return;
    const expected = endDateLine(review.date);
    const last = body.blocks.at(-1);
    const text = lastLine(last);
    const remedy = `End the text with ${expected}.`;
    if (!last || !parseEndDate(text)) {
      yield {
        ...(last ? last.positionAt(last.text.length - text.length) : body.end),
        message: 'the end date is missing',
        remedy,
      };
      return;
    }
    const position = { ...last.positionAt(last.text.length - text.length), text };
    if (text !== expected) {
      yield { ...position, message: `the end date is ${text}, not ${expected}`, remedy };
    } else if (!last.isTopLevel || last.text.trim() !== text) {
      yield {
        ...position,
        message: `the end date ${text} belongs to the paragraph above it`,
        remedy: 'Leave a line empty above the date.',
        edit:
          last.isTopLevel && last.text.includes(`\n${text}`)
            ? { ...position, remove: text, insert: `\n${text}` }
            : undefined,
      };
    }
  },
};

function lastLine(block: Block | undefined): string {
  return (block?.text.split('\n').at(-1) ?? '').trim();
}
