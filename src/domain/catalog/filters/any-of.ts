import type { Kind } from '../../kinds.ts';
import type { Columns } from '../columns.ts';
import { fail, tally } from '../failures.ts';
import { listOf, type Known, type Refusal } from '../parameter.ts';
import type { CountingFilter } from '../setting.ts';

/** What a review has at most one of, such as a company. */
interface Possession {
  isOf: (kind: Kind) => boolean;
  knownIn: (known: Known) => ReadonlySet<string>;
  /** Why one that is not known is ignored. */
  why: Refusal;
  /** All that there are, by ref or id. */
  all: (columns: Columns) => readonly string[];
  /** By review its place among them, or -1. */
  column: (columns: Columns) => ArrayLike<number>;
}

/** A filter by one of these: a review must have any of those chosen. */
export function anyOf<Name extends string>(
  name: Name,
  { isOf, knownIn, why, all, column }: Possession,
): CountingFilter<Record<Name, readonly string[]>> {
  return {
    parameters: { [name]: listOf(knownIn, why) } as CountingFilter<
      Record<Name, readonly string[]>
    >['parameters'],
    isOf,
    conditions: 1,
    judge(columns, { [name]: chosen }, failures, condition) {
      if (chosen.length === 0) return;
      const wanted = new Set(chosen);
      const isWanted = Uint8Array.from(all(columns), (one) => Number(wanted.has(one)));
      const places = column(columns);
      for (let review = 0; review < failures.length; review++) {
        if (isWanted[places[review]!] !== 1) fail(failures, review, condition);
      }
    },
    /** By place among all. */
    count: (columns, _, judged, condition) =>
      tally(column(columns), all(columns).length, judged, condition),
  };
}
