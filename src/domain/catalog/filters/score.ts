import type { Columns } from '../columns.ts';
import { failOutside, tally } from '../failures.ts';
import { isNarrowed, rangeOf, type Range } from '../range.ts';
import { evenScale } from '../scale.ts';
import { mostTenths, scoreIds, type ScoreId } from '../scores.ts';
import type { RangeFilter } from '../setting.ts';

type ScoreFilters = { [Id in ScoreId]: RangeFilter<Record<Id, Range>> };

/** Each score in tenths; the overall is the reader's own where there are own weights. */
export const scores = Object.fromEntries(
  scoreIds.map((id) => [id, scoreFilter(id)]),
) as unknown as ScoreFilters;

function scoreFilter(id: ScoreId): RangeFilter<Record<string, Range>> {
  const highest = mostTenths(id);
  return {
    parameters: {
      [id]: rangeOf({
        form: /^\d(\.\d)?$/,
        parse: (digits) => Math.round(Number(digits) * 10),
        format: (tenths) => String(tenths / 10),
        limits: [0, highest],
        why: 'not-a-score',
      }),
    },
    settle({ [id]: range }) {
      const [least, most] = range!;
      return { [id]: [least > 0 ? least : -Infinity, most < highest ? most : Infinity] };
    },
    conditions: 1,
    judge(columns, { [id]: range }, failures, condition) {
      if (isNarrowed(range!)) failOutside(columnOf(id, columns), range!, failures, condition);
    },
    /** By tenths. */
    count: (columns, _, judged, condition) =>
      tally(columnOf(id, columns), highest + 1, judged, condition),
    scale: () => evenScale(highest),
  };
}

function columnOf(id: ScoreId, { overall, parts }: Columns): Uint8Array {
  return id === 'overall' ? overall : parts[scoreIds.indexOf(id) - 1]!;
}
