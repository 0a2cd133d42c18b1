import type { IsoDate } from '../../review/dates.ts';
import { failOutside } from '../failures.ts';
import { dayNumber } from '../index-file.ts';
import type { Parameter } from '../parameter.ts';
import { isNarrowed, type Range } from '../range.ts';
import type { Filter } from '../setting.ts';

interface Values {
  since: IsoDate | undefined;
  until: IsoDate | undefined;
}

/** The day of a review, both ends included. */
export const date: Filter<Values> = {
  parameters: { since: day(), until: day() },
  conditions: 1,
  judge({ days }, { since, until }, failures, condition) {
    const range: Range = [
      since === undefined ? -Infinity : dayNumber(since),
      until === undefined ? Infinity : dayNumber(until),
    ];
    if (isNarrowed(range)) failOutside(days, range, failures, condition);
  },
};

function day(): Parameter<IsoDate | undefined> {
  return {
    unchosen: undefined,
    read(text, _, refuse) {
      const isDay =
        /^\d{4}-\d{2}-\d{2}$/.test(text) &&
        !Number.isNaN(Date.parse(text)) &&
        new Date(text).toISOString().startsWith(text);
      if (!isDay) refuse('not-a-day');
      return isDay ? text : undefined;
    },
    write: (text) => text ?? '',
  };
}
