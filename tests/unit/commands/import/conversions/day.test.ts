import { describe, expect, it } from 'vitest';
import { convert } from '../../../../../src/commands/import/convert.ts';
import { document, source } from '../../../../support/review.ts';

const dated = (date: string) => document(source().replace('date: "2025-08-07"', `date: ${date}`));

describe('the day of a review', () => {
  it.each([
    ['2025-08-07 23:30:00 +0900', '2025-08-07'],
    ['2025-08-07 00:10:00 -0800', '2025-08-07'],
    ['2025-08-07T23:30:00.000Z', '2025-08-07'],
    ['2025-08-07 9:05', '2025-08-07'],
    ["'2025-08-07 23:30:00 +09:00'", "'2025-08-07'"],
    ['2025/08/07', '2025-08-07'],
  ])('is what is written in %s', (written, day) => {
    const { document: converted, repairs } = convert(dated(written), false);
    expect(converted.text).toContain(`\ndate: ${day}\n`);
    expect(converted.review?.date).toBe('2025-08-07');
    expect(repairs).toMatchObject([{ rule: 'date' }]);
  });

  it.each(['2025-08-07', '07/08/2025', '2025-8-7', 'yesterday', '2025-08-07 noon', '2025-08/07'])(
    'stays as it is in %s',
    (written) => expect(convert(dated(written), false).repairs).toEqual([]),
  );
});
