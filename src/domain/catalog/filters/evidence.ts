import type { Columns } from '../columns.ts';
import { failOutside } from '../failures.ts';
import type { Parameter } from '../parameter.ts';
import type { Filter } from '../setting.ts';

/** "Cited", since others put a `source` into addresses. */
type Evidence = 'cited' | 'independent';
type EvidenceFilters = { [Name in Evidence]: Filter<Record<Name, number>> };

/** A whole number, 0 where a reader asks for none. */
const count: Parameter<number> = {
  unchosen: 0,
  read(text, _, refuse) {
    if (/^\d{1,3}$/.test(text)) return Number(text);
    refuse('not-a-count');
    return undefined;
  },
  write: (least) => (least > 0 ? String(least) : ''),
};

/** The evidence of a review: the least number of its sources, and of those that are independent. */
export const evidence: EvidenceFilters = {
  cited: atLeast('cited', ({ sources }) => sources),
  independent: atLeast('independent', ({ independent }) => independent),
};

function atLeast<Name extends Evidence>(
  name: Name,
  column: (columns: Columns) => ArrayLike<number>,
): Filter<Record<Name, number>> {
  return {
    parameters: { [name]: count } as Filter<Record<Name, number>>['parameters'],
    conditions: 1,
    judge(columns: Columns, { [name]: least }, failures, condition) {
      if (least > 0) failOutside(column(columns), [least, Infinity], failures, condition);
    },
  };
}
