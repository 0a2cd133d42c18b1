import { locateValue, writtenValue } from '../../../domain/check/front-matter.ts';
import type { Conversion } from './conversion.ts';

const moment =
  /^(["']?)(\d{4})([-/])(\d{2})\3(\d{2})(?:(?:T|[^\S\n]+)\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?[^\S\n]*(?:Z|UTC|[+-]\d{1,2}:?\d{2})?)?\1$/i;

/** A date with slashes, or with a time of day and its zone, is the day that is written. */
export const day: Conversion = {
  name: 'date',
  message: 'a review has a day without a time',
  *find({ frontMatter }) {
    const written = writtenValue(frontMatter, ['date']);
    const [found, quote, year, , month, date] = moment.exec(written ?? '') ?? [];
    const insert = `${quote}${year}-${month}-${date}${quote}`;
    if (found === undefined || found === insert) return;
    yield { ...locateValue(frontMatter, ['date']), remove: found, insert };
  },
};
